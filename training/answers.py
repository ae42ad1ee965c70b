"""What a network says of whole documents, read window by window."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from . import student, teacher
from .boundaries import barred
from .corpora import Document
from .crf import FORBIDDEN
from .data import Batch, collate, encode
from .labels import LAYERS, UNKNOWN
from .losses import NEVER, Scores
from .windows import Window, batches, overlapping_windows, pieces

# The teacher reads windows whose core counts, with context around; the student long segments, as the parser does.
CORE, CONTEXT = 160, 110
TEACHER_WORDS, STUDENT_WORDS = 6000, 16000


@dataclass
class Answer:
    """Of one document: emissions by layer [time, labels], and the labels decoded from them; its tree as `heads` (places in
    the document, -1 a root) and `relations`; mentions by head as `kinds` and `types`; of each gold mention (or each found,
    where the corpus marks none) the best of those before it, -1 none; of each gold pair its score."""

    emissions: dict[str, Tensor]
    labels: dict[str, list[int]]
    heads: Tensor
    relations: Tensor
    kinds: Tensor
    types: Tensor
    antecedents: Tensor
    pairs: Tensor


def teacher_answers(
    model: teacher.Teacher, documents: list[Document], core: int = CORE, context: int = CONTEXT
) -> list[Answer]:
    model.eval()
    windows = overlapping_windows(documents, core, context)

    def score(group: list[Window], batch: Batch) -> Scores:
        return model(model.pieces(teacher.texts(group, documents)), batch)

    return answers(score, model.crfs, documents, {}, batches(windows, TEACHER_WORDS, None))


def student_answers(model: student.Student, documents: list[Document], index: dict[str, int]) -> list[Answer]:
    model.eval()
    windows = [Window(n, b, e, b, e) for n, d in enumerate(documents) for b, e in pieces(d, student.SEGMENT)]
    return answers(lambda _, batch: model(batch), model.crfs, documents, index, batches(windows, STUDENT_WORDS, None))


@torch.no_grad()
def answers(
    score: Callable[[list[Window], Batch], Scores],
    crfs: nn.ModuleDict,
    documents: list[Document],
    index: dict[str, int],
    groups: list[list[Window]],
) -> list[Answer]:
    encoded = encode(documents, index)
    out = [blank(d) for d in documents]
    for group in groups:
        batch = collate(group, encoded)
        # No tree is given away.
        batch.heads = torch.full_like(batch.heads, UNKNOWN)
        scores = score(group, batch)
        t = batch.mask.shape[1]
        heads = scores.arcs.argmax(2)
        # Mentions as the corpus has them, or where it says nothing of them, as they are found.
        marked = torch.tensor([bool(documents[w.document].mentions) for w in group])[:, None]
        known = torch.where(marked, batch.entities >= 0, (scores.kinds.argmax(2) > 0) & batch.mask)
        before = known.unsqueeze(2) & known.unsqueeze(1) & torch.ones(t, t, dtype=torch.bool).tril(-1)
        best = scores.antecedents.masked_fill(~before, NEVER).max(2)
        for k, w in enumerate(group):
            answer = out[w.document]
            to, core = slice(w.core_begin, w.core_end), slice(w.core_begin - w.begin, w.core_end - w.begin)
            for layer in LAYERS:
                answer.emissions[layer][to] = scores.labels[layer][k, core]
            answer.heads[to] = torch.where(heads[k] == torch.arange(t), -1, heads[k] + w.begin)[core]
            answer.relations[to] = scores.relations[k, core].argmax(1)
            answer.kinds[to] = scores.kinds[k, core].argmax(1)
            answer.types[to] = scores.types[k, core].argmax(1)
            answer.antecedents[to] = torch.where(best.values[k] > 0, best.indices[k] + w.begin, -1)[core]
            for number, pair in enumerate(documents[w.document].pairs):
                if w.core_begin <= pair.later < w.core_end and pair.earlier >= w.begin:
                    answer.pairs[number] = scores.antecedents[k, pair.later - w.begin, pair.earlier - w.begin]
    for d, answer in zip(documents, out):
        answer.labels = decode(crfs, answer.emissions, d)
    return out


def blank(document: Document) -> Answer:
    n = len(document.words)
    return Answer(
        {layer: torch.zeros(n, len(labels)) for layer, labels in LAYERS.items()},
        {},
        *(torch.full((n,), -1) for _ in range(5)),
        torch.full((len(document.pairs),), float("nan")),
    )


def decode(crfs: nn.ModuleDict, emissions: dict[str, Tensor], document: Document) -> dict[str, list[int]]:
    """The best labels of one document, within its boundaries."""
    out = {"pos": emissions["pos"].argmax(1).tolist()}
    for layer, places in barred(document).items():
        rows = emissions[layer].clone()
        for token, label in places:
            rows[token, label] = FORBIDDEN
        out[layer] = crfs[layer].decode(rows.unsqueeze(0), torch.ones(1, len(rows), dtype=torch.bool))[0]
    return out
