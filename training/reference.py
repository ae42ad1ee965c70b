"""The exported model, read from its files and run in NumPy. This is what FORMAT.md means; an engine must agree with it.

Sums of products are exact integers. Everything else is one rounding to float32 an operation, in the order written.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .answers import Answer
from .boundaries import barred
from .corpora import Document
from .crf import FORBIDDEN
from .features import featurize
from .labels import LAYERS
from .trees import best_heads, tree_ranges
from .windows import pieces

HEADS = ("pos", "names", "roles", "kinds", "types", "dependent", "governor", "governs", "root", "dependentRelation",
         "governorRelation", "later", "earlier", "anaphor", "antecedent")
TYPES = {"int8": np.int8, "float32": np.float32}
F = np.float32


@dataclass(frozen=True)
class Model:
    manifest: dict
    vocabulary: dict[str, int]
    tensors: dict[str, np.ndarray]


def read(folder: Path) -> Model:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    raw = (folder / "weights.bin").read_bytes()
    words = (folder / "vocabulary.txt").read_text(encoding="utf-8")
    if hashlib.sha256(raw).hexdigest() != manifest["weights"]["sha256"]:
        raise ValueError("weights.bin is not the file the manifest names")
    if hashlib.sha256(words.encode()).hexdigest() != manifest["vocabulary"]["sha256"]:
        raise ValueError("vocabulary.txt is not the file the manifest names")
    tensors = {}
    for entry in manifest["tensors"]:
        count = int(np.prod(entry["shape"]))
        flat = np.frombuffer(raw, TYPES[entry["type"]], count, entry["offset"])
        tensors[entry["name"]] = flat.reshape(entry["shape"])
    index = {word: i + 1 for i, word in enumerate(words.rstrip("\n").split("\n"))}
    return Model(manifest, index, tensors)


def tanh(x: np.ndarray) -> np.ndarray:
    """Continued fraction of tanh to the seventh order, within 0.0001 everywhere."""
    x = np.minimum(np.maximum(x, F(-5)), F(5))
    y = x * x
    above = x * (F(135135) + y * (F(17325) + y * (F(378) + y)))
    below = F(135135) + y * (F(62370) + y * (F(3150) + y * F(28)))
    return np.minimum(np.maximum(above / below, F(-1)), F(1))


def sigmoid(x: np.ndarray) -> np.ndarray:
    return F(0.5) + F(0.5) * tanh(F(0.5) * x)


def products(whole: np.ndarray, inputs: np.ndarray) -> np.ndarray:
    """Exact integer sums, as float32. float64 holds them without rounding, and BLAS is quick at it."""
    return (inputs.astype(np.float64) @ whole.astype(np.float64).T).astype(np.float32)


def run_direction(model: Model, name: str, inputs: np.ndarray) -> np.ndarray:
    """[time, inputs] integers -> [time, hidden] integers, left to right."""
    t = model.tensors
    projected = products(t[f"{name}.input"], inputs) * t[f"{name}.input.scale"] + t[f"{name}.bias"]
    recurrent = t[f"{name}.recurrent"].astype(np.float64)
    scale = t[f"{name}.recurrent.scale"]
    hidden = recurrent.shape[1]
    state = np.zeros(hidden)
    cell = np.zeros(hidden, np.float32)
    out = np.zeros((len(inputs), hidden))
    for i, ahead in enumerate(projected):
        gates = ahead + (recurrent @ state).astype(np.float32) * scale
        opened = sigmoid(gates[: 2 * hidden])
        fresh = tanh(gates[2 * hidden : 3 * hidden])
        cell = opened[hidden:] * cell + opened[:hidden] * fresh
        shown = sigmoid(gates[3 * hidden :]) * tanh(cell)
        state = np.floor(shown * F(4096) + F(0.5)).astype(np.float64)
        out[i] = state
    return out


def run_segment(model: Model, inputs: np.ndarray) -> dict[str, np.ndarray]:
    for number in range(model.manifest["network"]["depth"]):
        right = run_direction(model, f"lstm.{number}.rightward", inputs)
        left = run_direction(model, f"lstm.{number}.leftward", inputs[::-1])[::-1]
        inputs = np.concatenate([right, left], 1)
    t = model.tensors
    return {
        name: products(t[f"head.{name}"], inputs) * t[f"head.{name}.scale"] + t[f"head.{name}.bias"]
        for name in HEADS
    }


def emissions(model: Model, document: Document) -> dict[str, np.ndarray]:
    """Head -> [tokens, numbers], float32."""
    features = featurize(document, model.vocabulary)
    t = model.tensors
    inputs = np.concatenate(
        [
            t["words"][features.words].astype(np.int32),
            t["affixes"][np.array(features.affixes).reshape(-1, 8)].astype(np.int32).sum(1),
            t["small"][np.array(features.small).reshape(-1, 5)].astype(np.int32).sum(1),
        ],
        1,
    )
    parts = [run_segment(model, inputs[b:e]) for b, e in pieces(document, model.manifest["segment"])]
    return {
        name: np.concatenate([part[name] for part in parts])
        if parts
        else np.zeros((0, len(t[f"head.{name}.bias"])), np.float32)
        for name in HEADS
    }


def vectors(rows: np.ndarray) -> np.ndarray:
    """Numbers in whole steps of 1 / 32, from -127 to 127, as float64 for exact products."""
    return np.clip(np.floor(rows * F(32) + F(0.5)), -127, 127).astype(np.float64)


# The step of a product of two vectors.
PRODUCT_STEP = F(1 / 1024)


def trees(model: Model, document: Document, scores: dict[str, np.ndarray]) -> tuple[list[int], list[int]]:
    """Each word's head (its place in the document, a root's own) and relation."""
    dependent, governor = vectors(scores["dependent"]), vectors(scores["governor"])
    heads: list[int] = []
    for begin, end in tree_ranges(document.sentences, len(document.words)):
        arcs = (dependent[begin:end] @ governor[begin:end].T).astype(np.float32) * PRODUCT_STEP
        arcs = arcs + scores["governs"][begin:end].T
        heads += [begin + head for head in best_heads(arcs, scores["root"][begin:end, 0])]
    if not heads:
        return [], []
    t = model.tensors
    products_ = dependent * governor[heads]
    rows = (scores["dependentRelation"] + scores["governorRelation"][heads]) + (
        products(t["relation"], products_) * t["relation.scale"]
    )
    # A root's relation is the first; no other word has it.
    relations = 1 + rows[:, 1:].argmax(1)
    return heads, np.where(np.array(heads) == np.arange(len(heads)), 0, relations).tolist()


def antecedent_score(model: Model, scores: dict[str, np.ndarray], later: int, earlier: int) -> np.float32:
    """How well the earlier of two mentions, by their heads, is the later one's antecedent; above zero if better than none."""
    product = vectors(scores["later"][later]) @ vectors(scores["earlier"][earlier])
    bucket = min((later - earlier - 1).bit_length(), len(model.tensors["far"]) - 1)
    single = scores["anaphor"][later, 0] + scores["antecedent"][earlier, 0]
    return (F(product) * PRODUCT_STEP + single) + model.tensors["far"][bucket]


def viterbi(scores: np.ndarray, start: np.ndarray, transition: np.ndarray, end: np.ndarray) -> list[int]:
    """Float64 sums of float32 numbers: (score + transition), the greatest, + emission. The first of equals wins."""
    if not len(scores):
        return []
    scores, start, transition, end = (x.astype(np.float64) for x in (scores, start, transition, end))
    score = start + scores[0]
    back = []
    for row in scores[1:]:
        candidates = score[:, None] + transition
        best = candidates.argmax(0)
        back.append(best)
        score = candidates[best, np.arange(len(row))] + row
    label = int((score + end).argmax())
    path = [label]
    for best in reversed(back):
        label = int(best[label])
        path.append(label)
    return path[::-1]


def exponential(x: np.ndarray) -> np.ndarray:
    """(1 + x / 1024) ^ 1024 by ten squarings, for x <= 0; 0 from -1024 down. The same on every engine."""
    y = np.maximum(1 + x / 1024, 0.0)
    for _ in range(10):
        y = y * y
    return y


def probabilities(scores: np.ndarray, start=None, transition=None, end=None) -> np.ndarray:
    """Posterior of each label: softmax without transitions, forward-backward with them. Float64."""
    scores = scores.astype(np.float64)
    local = exponential(scores - scores.max(1, keepdims=True)) if len(scores) else scores
    if transition is None or not len(scores):
        return local / local.sum(1, keepdims=True) if len(scores) else local
    enter, move, leave = (exponential(x.astype(np.float64) - x.max()) for x in (start, transition, end))
    n = len(scores)
    ahead, behind = np.zeros_like(local), np.zeros_like(local)
    ahead[0] = enter * local[0]
    ahead[0] /= ahead[0].sum()
    for i in range(1, n):
        ahead[i] = (ahead[i - 1] @ move) * local[i]
        ahead[i] /= ahead[i].sum()
    behind[n - 1] = leave
    for i in range(n - 2, -1, -1):
        behind[i] = move @ (behind[i + 1] * local[i + 1])
        behind[i] /= behind[i].sum()
    both = ahead * behind
    return both / both.sum(1, keepdims=True)


def crf(model: Model, layer: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return tuple(model.tensors[f"crf.{layer}.{part}"] for part in ("start", "transition", "end"))


def bounded(document: Document, scores: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The scores of names and roles, with what would cross a boundary made as unlikely as a forbidden transition."""
    out = {}
    for layer, places in barred(document).items():
        out[layer] = scores[layer].copy()
        for token, label in places:
            out[layer][token, label] = F(FORBIDDEN)
    return out


def label(model: Model, document: Document, scores: dict[str, np.ndarray] | None = None) -> dict[str, list[int]]:
    """Layer -> the best label of each token; and the tree, as `heads` and `relations`."""
    scores = scores or emissions(model, document)
    heads, relations = trees(model, document, scores)
    chained = {layer: viterbi(rows, *crf(model, layer)) for layer, rows in bounded(document, scores).items()}
    plain = {layer: scores[layer].argmax(1).tolist() for layer in ("pos", "kinds", "types")}
    return {**plain, **chained, "heads": heads, "relations": relations}


def answer(model: Model, document: Document) -> Answer:
    """Everything the files say of a document, to be scored."""
    scores = emissions(model, document)
    labels = label(model, document, scores)
    places = torch.arange(len(document.words))
    heads = torch.tensor(labels["heads"], dtype=torch.long)
    mentions = [m.head for m in document.mentions]
    antecedents = torch.full((len(document.words),), -1)
    for number, later in enumerate(mentions):
        found = [(antecedent_score(model, scores, later, earlier), earlier) for earlier in mentions[:number]]
        best = max(found, default=(F(0), -1), key=lambda pair: pair[0])
        antecedents[later] = best[1] if best[0] > 0 else -1
    return Answer(
        {layer: torch.from_numpy(scores[layer]) for layer in LAYERS},
        {layer: labels[layer] for layer in LAYERS},
        torch.where(heads == places, -1, heads),
        *(torch.tensor(labels[name], dtype=torch.long) for name in ("relations", "kinds", "types")),
        antecedents,
        torch.tensor([float(antecedent_score(model, scores, p.later, p.earlier)) for p in document.pairs]),
    )
