"""From the trained student to integers: every number the exported model holds, by name."""

import numpy as np
import torch

from .crf import FORBIDDEN
from .student import TABLE_STEP, VECTOR_STEP, Student, row_step

# An LSTM's output, in [-1, 1], is carried as an integer number of these steps: 16 bits hold it, and the longest sum
# of products (320 inputs x 127 x 4096) stays below 2^31.
STATE_STEP = 1 / 4096


def rows(weight: torch.Tensor, input_step: float) -> tuple[np.ndarray, np.ndarray]:
    """int8 weights, and the float32 factor a row that turns their integer sums back into numbers."""
    weight = weight.detach()
    step = row_step(weight)
    whole = (weight / step).round().clamp(-127, 127).to(torch.int8).numpy()
    return whole, (step.squeeze(1) * input_step).numpy().astype(np.float32)


def table(weight: torch.Tensor) -> np.ndarray:
    return (weight.detach() / TABLE_STEP).round().clamp(-127, 127).to(torch.int8).numpy()


def tensors(model: Student) -> dict[str, np.ndarray]:
    out = {"words": table(model.words), "affixes": table(model.affixes), "small": table(model.small)}
    out["affixes"][0] = 0
    for number, layer in enumerate(model.layers):
        for way in ("rightward", "leftward"):
            direction, name = layer[way], f"lstm.{number}.{way}"
            step = TABLE_STEP if number == 0 else STATE_STEP
            out[f"{name}.input"], out[f"{name}.input.scale"] = rows(direction.input, step)
            out[f"{name}.recurrent"], out[f"{name}.recurrent.scale"] = rows(direction.recurrent, STATE_STEP)
            out[f"{name}.bias"] = direction.bias.detach().numpy().astype(np.float32)
    for name, head in model.heads.items():
        out[f"head.{name}"], out[f"head.{name}.scale"] = rows(head.weight, STATE_STEP)
        out[f"head.{name}.bias"] = head.bias.detach().numpy().astype(np.float32)
    # Of products of two vectors.
    out["relation"], out["relation.scale"] = rows(model.relation, VECTOR_STEP**2)
    out["far"] = model.far.detach().numpy().astype(np.float32)
    for layer, crf in model.crfs.items():
        start, transition, end = (t.detach().numpy().astype(np.float32) for t in crf.scores())
        transition[transition < FORBIDDEN / 2] = FORBIDDEN
        out[f"crf.{layer}.start"], out[f"crf.{layer}.transition"], out[f"crf.{layer}.end"] = start, transition, end
    return out
