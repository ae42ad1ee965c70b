"""A student that begins with exported weights of the first format: words, layers, and the heads they had."""

from pathlib import Path

import numpy as np
import torch

from .features import QUOTES, SHAPES
from .labels import LAYERS
from .quantize import STATE_STEP
from .quotation import AFTER_DASH, CLOSES, CLOSES_SINGLE, INSIDE, INSIDE_SINGLE, OPENS, OPENS_SINGLE, OUTSIDE
from .reference import read
from .student import TABLE_STEP, Student

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
