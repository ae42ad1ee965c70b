"""A student that begins with exported weights of the first format: words, layers, and the heads they had. What these
weights learned from their own teacher is kept by asking them while the student goes on.
"""

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .corpora import Document
from .data import collate, encode
from .features import QUOTES, SHAPES
from .labels import LAYERS
from .quantize import STATE_STEP
from .quotation import AFTER_DASH, CLOSES, CLOSES_SINGLE, INSIDE, INSIDE_SINGLE, OPENS, OPENS_SINGLE, OUTSIDE
from .reference import read
from .restyled import restyled
from .student import BATCH_WORDS, SEGMENT, TABLE_STEP, Pass, Student, rounded
from .windows import Window, batches, pieces

# What the first format calls the states that it does not tell apart.
FORMER = {OUTSIDE: 0, INSIDE: 1, OPENS: 2, CLOSES: 3, INSIDE_SINGLE: 1, OPENS_SINGLE: 2, CLOSES_SINGLE: 3, AFTER_DASH: 0}
FORMER_QUOTES = 4


def from_exported(folder: Path) -> tuple[Student, list[str]]:
    files = read(folder)
    t = files.tensors
    student = Student(len(files.vocabulary), files.manifest["network"]["hidden"], files.manifest["features"]["affixRows"])

    def put(parameter, values) -> None:
        parameter.data.copy_(torch.tensor(np.asarray(values, dtype=np.float32)))

    def weights(name: str, step: float):
        return t[name].astype(np.float32) * (t[f"{name}.scale"] / step)[:, None]

    put(student.words, t["words"] * TABLE_STEP)
    put(student.affixes, t["affixes"] * TABLE_STEP)
    small = t["small"]
    quotes = [small[SHAPES + FORMER[state]] for state in range(QUOTES)]
    put(student.small, np.concatenate([small[:SHAPES], quotes, small[SHAPES + FORMER_QUOTES :]]) * TABLE_STEP)
    for number, layer in enumerate(student.layers):
        for way, direction in layer.items():
            name = f"lstm.{number}.{way}"
            put(direction.input, weights(f"{name}.input", TABLE_STEP if number == 0 else STATE_STEP))
            put(direction.recurrent, weights(f"{name}.recurrent", STATE_STEP))
            put(direction.bias, t[f"{name}.bias"])
    for layer in LAYERS:
        put(student.heads[layer].weight, weights(f"head.{layer}", STATE_STEP))
        put(student.heads[layer].bias, t[f"head.{layer}.bias"])
    for layer, crf in student.crfs.items():
        put(crf.start, t[f"crf.{layer}.start"])
        put(crf.end, t[f"crf.{layer}.end"])
        put(crf.transition, np.maximum(t[f"crf.{layer}.transition"], -20))
    return student, list(files.vocabulary)


# Of names in texts unlike those that it learned, the former model knows less than their labels.
DOUBTED = frozenset((corpus, "names") for corpus in ("worldwide", "gum", "ewt", "gap", "litbank"))


@torch.no_grad()
def emissions(model: Student, index: dict[str, int], documents: list[Document]) -> list[dict[str, Tensor]]:
    """A document's emissions by layer, in half precision; trees and references are not asked for."""
    model.eval()
    encoded = encode(documents, index)
    out = [
        {layer: torch.zeros(len(d.words), len(labels), dtype=torch.half) for layer, labels in LAYERS.items()}
        for d in documents
    ]
    windows = [Window(n, b, e, b, e) for n, d in enumerate(documents) for b, e in pieces(d, SEGMENT)]
    for group in batches(windows, BATCH_WORDS, None):
        states = model.states(collate(group, encoded))
        for layer in LAYERS:
            head = model.heads[layer]
            rows = F.linear(states, rounded(head.weight), head.bias)
            for w, row in zip(group, rows):
                out[w.document][layer][w.begin : w.end] = row[: w.end - w.begin].half()
    return out


def kept_passes(
    former: Student, index: dict[str, int], documents: list[Document], seed: int, shares: dict[str, float]
) -> Iterator[Pass]:
    """The documents pass after pass, restyled, with what the former model says of them as they were: it has never met
    single marks, and so learns to read them as double ones. Of texts whose words moved it is not asked."""
    said = emissions(former, index, documents)
    fields = {layer: [t.detach().clone() for t in crf.scores()] for layer, crf in former.crfs.items()}
    number = seed
    while True:
        rng = random.Random(number)
        texts, rows = [], []
        for document, row in zip(documents, said):
            share = shares[document.corpus]
            for _ in range(int(share) + (rng.random() < share % 1)):
                text = restyled(document, rng)
                texts.append(text)
                rows.append(row if text.labels is document.labels else None)
        yield Pass(texts, rows, fields, DOUBTED)
        number += 1
