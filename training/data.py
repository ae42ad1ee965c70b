"""Documents as tensors, and windows of them as padded batches."""

import json
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from .corpora import Document
from .features import featurize
from .labels import LAYERS, UNKNOWN
from .windows import Window


@dataclass
class Encoded:
    """One document: features, labels by layer, and how much each layer's labels count."""

    words: Tensor
    affixes: Tensor
    small: Tensor
    labels: dict[str, Tensor]
    weights: dict[str, float]


def encode(documents: list[Document], vocabulary: dict[str, int]) -> list[Encoded]:
    out = []
    for document in documents:
        f = featurize(document, vocabulary)
        out.append(
            Encoded(
                torch.tensor(f.words, dtype=torch.int32),
                torch.tensor(f.affixes, dtype=torch.int16),
                torch.tensor(f.small, dtype=torch.uint8),
                {layer: torch.tensor(document.labels[layer], dtype=torch.int8) for layer in LAYERS},
                document.weights,
            )
        )
    return out


@dataclass
class Batch:
    words: Tensor
    affixes: Tensor
    small: Tensor
    mask: Tensor
    labels: dict[str, Tensor]
    weights: dict[str, Tensor]


def collate(windows: list[Window], encoded: list[Encoded]) -> Batch:
    def padded(read, fill=0):
        return pad_sequence(
            [read(encoded[w.document])[w.begin : w.end].long() for w in windows], True, fill
        )

    words = padded(lambda e: e.words)
    lengths = torch.tensor([w.end - w.begin for w in windows])
    return Batch(
        words,
        padded(lambda e: e.affixes),
        padded(lambda e: e.small),
        torch.arange(words.shape[1]) < lengths[:, None],
        {layer: padded(lambda e, layer=layer: e.labels[layer], UNKNOWN) for layer in LAYERS},
        {layer: torch.tensor([encoded[w.document].weights[layer] for w in windows]) for layer in LAYERS},
    )


def log(**entry) -> None:
    print(json.dumps(entry), flush=True)
