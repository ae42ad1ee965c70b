"""Documents as tensors, and windows of them as padded batches."""

import json
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from .corpora import Document
from .features import featurize
from .labels import ENTITY_TYPES, KINDS, LAYERS, UNKNOWN
from .windows import Window

# GAP's pairs are few and marked by hand; those of the speakers are many, and most of them plain.
PAIR_WEIGHTS = {"gap": 4.0, "polnear": 0.3}


@dataclass
class Encoded:
    """One document: features, and all that is known of its words. `heads` are places in the document, a root's its own."""

    words: Tensor
    affixes: Tensor
    small: Tensor
    sentence: Tensor
    labels: dict[str, Tensor]
    weights: dict[str, float]
    heads: Tensor
    relations: Tensor
    kinds: Tensor
    types: Tensor
    entities: Tensor
    pairs: Tensor
    pair_weight: float


def encode(documents: list[Document], vocabulary: dict[str, int]) -> list[Encoded]:
    return [encode_one(document, vocabulary) for document in documents]


def encode_one(document: Document, vocabulary: dict[str, int]) -> Encoded:
    f = featurize(document, vocabulary)
    n = len(document.words)
    first = torch.zeros(n, dtype=torch.int32)
    first[document.sentences] = 1
    kinds = torch.full((n,), KINDS.index("none") if document.whole else UNKNOWN, dtype=torch.int8)
    types, entities = torch.full((n,), UNKNOWN, dtype=torch.int8), torch.full((n,), UNKNOWN, dtype=torch.int32)
    for mention in document.mentions:
        kinds[mention.head] = KINDS.index(mention.kind)
        types[mention.head] = ENTITY_TYPES.index(mention.type)
        entities[mention.head] = mention.entity
    return Encoded(
        torch.tensor(f.words, dtype=torch.int32),
        torch.tensor(f.affixes, dtype=torch.int16),
        torch.tensor(f.small, dtype=torch.uint8),
        first.cumsum(0),
        {layer: torch.tensor(document.labels[layer], dtype=torch.int8) for layer in LAYERS},
        document.weights,
        torch.tensor([i if h < 0 else h for i, h in enumerate(document.heads)] or [UNKNOWN] * n, dtype=torch.int32),
        torch.tensor(document.relations or [UNKNOWN] * n, dtype=torch.int8),
        kinds,
        types,
        entities,
        torch.tensor([(p.later, p.earlier, p.same) for p in document.pairs], dtype=torch.long).view(-1, 3),
        PAIR_WEIGHTS.get(document.corpus, 1.0),
    )


@dataclass
class Batch:
    """Windows as rows. `heads` are places in the window, unknown where the window cuts them off; `pairs` are (row, later,
    earlier, same)."""

    words: Tensor
    affixes: Tensor
    small: Tensor
    mask: Tensor
    sentence: Tensor
    labels: dict[str, Tensor]
    weights: dict[str, Tensor]
    heads: Tensor
    relations: Tensor
    kinds: Tensor
    types: Tensor
    entities: Tensor
    pairs: Tensor
    pair_weights: Tensor


def collate(windows: list[Window], encoded: list[Encoded]) -> Batch:
    parts = [encoded[w.document] for w in windows]

    def padded(name: str, fill: int = UNKNOWN) -> Tensor:
        return pad_sequence([getattr(e, name)[w.begin : w.end].long() for e, w in zip(parts, windows)], True, fill)

    words = padded("words", 0)
    lengths = torch.tensor([w.end - w.begin for w in windows])
    heads = padded("heads") - torch.tensor([w.begin for w in windows])[:, None]
    heads = torch.where((heads < 0) | (heads >= lengths[:, None]), UNKNOWN, heads)
    pairs, pair_weights = [], []
    for row, (e, w) in enumerate(zip(parts, windows)):
        inside = e.pairs[(e.pairs[:, 1] >= w.begin) & (e.pairs[:, 0] < w.end)]
        shift = torch.tensor([w.begin, w.begin, 0])
        pairs.append(torch.cat([torch.full((len(inside), 1), row), inside - shift], 1))
        pair_weights.append(torch.full((len(inside),), e.pair_weight))
    return Batch(
        words,
        padded("affixes", 0),
        padded("small", 0),
        torch.arange(words.shape[1]) < lengths[:, None],
        padded("sentence"),
        {
            layer: pad_sequence([e.labels[layer][w.begin : w.end].long() for e, w in zip(parts, windows)], True, UNKNOWN)
            for layer in LAYERS
        },
        {layer: torch.tensor([e.weights[layer] for e in parts]) for layer in LAYERS},
        heads,
        padded("relations"),
        padded("kinds"),
        padded("types"),
        padded("entities"),
        torch.cat(pairs),
        torch.cat(pair_weights),
    )


def log(**entry) -> None:
    print(json.dumps(entry), flush=True)
