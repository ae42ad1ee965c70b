"""The losses of all heads against the corpora's labels, shared by teacher and student."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .data import Batch
from .labels import UNKNOWN

# So low a score that nothing comes of it; half precision still holds it.
NEVER = -10000.0
# Distances between mentions, in words: 1, 2, 3-4, 5-8, ... each its own bucket, all beyond 512 in the last.
DISTANCES = 11


@dataclass
class Scores:
    """`labels` by layer [batch, time, labels]; `arcs` [batch, word, head], a root's head being itself, and `relations`
    [batch, time, relations] for the heads that were asked for; `kinds` and `types` of mentions; `antecedents` [batch,
    later, earlier], where zero is the score of having none."""

    labels: dict[str, Tensor]
    arcs: Tensor
    relations: Tensor
    kinds: Tensor
    types: Tensor
    antecedents: Tensor


def distance_buckets(length: int) -> Tensor:
    """[later, earlier]: the bucket of their distance."""
    places = torch.arange(length)
    apart = (places[:, None] - places[None, :]).clamp(min=1).float()
    return apart.log2().ceil().long().clamp(max=DISTANCES - 1)


def within_sentences(arcs: Tensor, sentence: Tensor) -> Tensor:
    return arcs.masked_fill(sentence.unsqueeze(2) != sentence.unsqueeze(1), NEVER)


def cross_entropy(scores: Tensor, gold: Tensor) -> Tensor:
    """Summed over what is known."""
    return F.cross_entropy(scores.flatten(0, -2), gold.flatten(), ignore_index=UNKNOWN, reduction="sum")


def antecedent_loss(antecedents: Tensor, entities: Tensor) -> Tensor:
    """Each mention's chance to find one of its entity among the mentions before it, or none if it is the first."""
    known = entities >= 0
    t = entities.shape[1]
    before = torch.ones(t, t, dtype=torch.bool).tril(-1)
    open_ = known.unsqueeze(2) & known.unsqueeze(1) & before
    right = open_ & (entities.unsqueeze(2) == entities.unsqueeze(1))
    none = torch.zeros(*entities.shape, 1)
    every = torch.cat([antecedents.masked_fill(~open_, NEVER), none], 2).logsumexp(2)
    found = antecedents.masked_fill(~right, NEVER)
    wanted = torch.where(right.any(2), found.logsumexp(2), 0.0)
    return ((every - wanted) * known).sum()


def gold_losses(crfs: nn.ModuleDict, scores: Scores, batch: Batch, labels: bool = True) -> dict[str, Tensor]:
    """Summed loss by head; a head of which the batch says nothing is left out, and so are the layers of labels unless
    `labels`. `scores.relations` are for gold heads."""
    out = {}
    for layer, emissions in scores.labels.items() if labels else ():
        gold, weight = batch.labels[layer], batch.weights[layer]
        some = weight > 0
        if not some.any():
            continue
        if layer == "pos":
            each = F.cross_entropy(emissions.transpose(1, 2), gold, ignore_index=UNKNOWN, reduction="none")
            out[layer] = (each * weight[:, None]).sum()
        else:
            out[layer] = crfs[layer].loss(emissions[some], gold[some], batch.mask[some], weight[some])
    if (batch.heads >= 0).any():
        out["arcs"] = cross_entropy(scores.arcs, batch.heads)
        out["relations"] = cross_entropy(scores.relations, torch.where(batch.heads >= 0, batch.relations, UNKNOWN))
    if (batch.kinds >= 0).any():
        out["kinds"] = cross_entropy(scores.kinds, batch.kinds)
        out["types"] = cross_entropy(scores.types, batch.types)
        out["antecedents"] = antecedent_loss(scores.antecedents, batch.entities)
    if len(batch.pairs):
        row, later, earlier, same = batch.pairs.unbind(1)
        each = F.binary_cross_entropy_with_logits(scores.antecedents[row, later, earlier], same.float(), reduction="none")
        out["pairs"] = (each * batch.pair_weights).sum()
    return out
