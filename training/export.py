"""Writes the student as files: weights.bin, vocabulary.txt, manifest.json and fixtures.json (FORMAT.md)."""

import hashlib
import json
from pathlib import Path

import numpy as np

from . import features, reference
from .corpora import Document
from .crf import FORBIDDEN
from .labels import ENTITY_TYPES, KINDS, LAYERS, RELATIONS
from .made_up import made_up_documents
from .quantize import STATE_STEP, tensors
from .student import SEGMENT, TABLE_STEP, VECTOR_STEP, Student

FORMAT = 2
ALIGNMENT = 16


def write(model: Student, vocabulary: list[str], folder: Path, about: dict) -> None:
    """`about` goes into the manifest as it is: name, version, training, scores."""
    folder.mkdir(parents=True, exist_ok=True)
    raw, entries = bytearray(), []
    for name, array in tensors(model).items():
        raw += bytes(-len(raw) % ALIGNMENT)
        entries.append({"name": name, "type": str(array.dtype), "shape": list(array.shape), "offset": len(raw)})
        raw += np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()
    words = "".join(f"{word}\n" for word in vocabulary).encode("utf-8")
    manifest = {
        "format": FORMAT,
        "language": "en",
        **about,
        "layers": {layer: list(labels) for layer, labels in LAYERS.items()},
        "kinds": list(KINDS),
        "types": list(ENTITY_TYPES),
        "relations": list(RELATIONS),
        "features": {
            "affixRows": len(model.affixes) - 1,
            "affixSlots": features.AFFIX_SLOTS,
            "shapes": features.SHAPES,
            "quotes": features.QUOTES,
            "positions": features.POSITIONS,
            "headlines": features.HEADLINES,
            "evidence": features.EVIDENCE,
        },
        "network": {
            "word": model.words.shape[1],
            "affix": model.affixes.shape[1],
            "small": model.small.shape[1],
            "hidden": model.hidden,
            "depth": len(model.layers),
            "tableStep": TABLE_STEP,
            "stateStep": STATE_STEP,
            "vectorStep": VECTOR_STEP,
            "tree": model.heads["dependent"].out_features,
            "reference": model.heads["later"].out_features,
            "forbidden": FORBIDDEN,
        },
        "segment": SEGMENT,
        "vocabulary": {"words": len(vocabulary), "sha256": hashlib.sha256(words).hexdigest()},
        "weights": {"bytes": len(raw), "sha256": hashlib.sha256(bytes(raw)).hexdigest()},
        "tensors": entries,
    }
    (folder / "weights.bin").write_bytes(bytes(raw))
    (folder / "vocabulary.txt").write_bytes(words)
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    fixtures = [fixture(reference.read(folder), document) for document in made_up_documents()]
    text = "[\n" + ",\n".join(json.dumps(f, ensure_ascii=False) for f in fixtures) + "\n]\n"
    (folder / "fixtures.json").write_text(text, encoding="utf-8")


# Of a long fixture only every so manieth token's numbers are written.
LONG, EVERY = 200, 97
# Heads whose numbers are written; those of vectors show in trees and antecedents.
SHOWN = ("pos", "names", "roles", "kinds", "types", "governs", "root")
# Antecedents are scored for pairs of words at most this far apart.
FARTHEST = 3


def fixture(model: reference.Model, document: Document) -> dict:
    """One input and everything the reference makes of it."""
    seen = features.featurize(document, model.vocabulary)
    scores = reference.emissions(model, document)
    labels = reference.label(model, document, scores)
    at = list(range(0, len(document.words), EVERY if len(document.words) > LONG else 1))

    def numbers(rows: np.ndarray) -> list[list[float]]:
        return [[round(float(x), 6) for x in rows[i]] for i in at]

    posterior = {layer: reference.probabilities(scores[layer]) for layer in ("pos", "kinds", "types")}
    for layer, rows in reference.bounded(document, scores).items():
        posterior[layer] = reference.probabilities(rows, *reference.crf(model, layer))
    pairs = [(later, earlier) for later in at for earlier in range(max(0, later - FARTHEST), later)]
    return {
        "name": document.name,
        "words": document.words,
        "sentences": document.sentences,
        "paragraphs": document.paragraphs,
        "at": at,
        "features": {
            "words": seen.words,
            "affixes": [seen.affixes[i] for i in at],
            "small": [seen.small[i] for i in at],
        },
        "emissions": {name: numbers(scores[name]) for name in SHOWN},
        "labels": labels,
        "probabilities": {
            layer: [round(float(rows[i, labels[layer][i]]), 6) for i in at] for layer, rows in posterior.items()
        },
        "antecedents": [
            [later, earlier, round(float(reference.antecedent_score(model, scores, later, earlier)), 6)]
            for later, earlier in pairs
        ],
    }
