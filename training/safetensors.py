"""Reads tensors in the safetensors format."""

import json
import struct

import torch
from torch import Tensor

KINDS = {"F32": torch.float32, "I64": torch.int64}


def safetensors(raw: bytes) -> dict[str, Tensor]:
    """An 8-byte length, a JSON header, then the tensors (float32 or int64)."""
    (size,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + size])
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = (8 + size + offset for offset in entry["data_offsets"])
            flat = torch.frombuffer(bytearray(raw[begin:end]), dtype=KINDS[entry["dtype"]])
            tensors[name] = flat.view(entry["shape"])
    return tensors
