"""A linear-chain conditional random field over BIO labels, with partly known gold labels.

The loss is the cross-entropy between a target distribution over label sequences and the field's own: the target is
the gold sequence (every label allowed where it is unknown), the teacher's field, or a mixture of both.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

FORBIDDEN = -10000.0


@dataclass(frozen=True)
class Lesson:
    """A field's posteriors, each sequence weighted: of every label [batch, time, label], and summed over the batch
    of first, neighbouring and last labels."""

    weight: Tensor
    unary: Tensor
    start: Tensor
    pair: Tensor
    end: Tensor


class Crf(nn.Module):
    """Scores of start, transition and end. An I may start a window, since windows cut spans; it may not follow
    a label of another type."""

    def __init__(self, labels: tuple[str, ...]):
        super().__init__()
        n = len(labels)
        self.start = nn.Parameter(torch.zeros(n))
        self.end = nn.Parameter(torch.zeros(n))
        self.transition = nn.Parameter(torch.zeros(n, n))
        legal = torch.tensor(
            [[0.0 if b[0] != "I" or a[1:] == b[1:] and a != "O" else FORBIDDEN for b in labels] for a in labels]
        )
        self.register_buffer("legal", legal, persistent=False)

    def scores(self) -> tuple[Tensor, Tensor, Tensor]:
        return self.start, self.transition + self.legal, self.end

    def loss(self, emissions: Tensor, gold: Tensor, mask: Tensor, weight: Tensor, lesson: Lesson | None = None) -> Tensor:
        """Negative log likelihood, summed over the batch: `gold` is -1 where unknown and counts `weight` a sequence,
        `lesson` counts what it was made with."""
        allowed = torch.zeros_like(emissions).masked_fill((gold >= 0).unsqueeze(2), FORBIDDEN)
        allowed = allowed.scatter(2, gold.clamp(min=0).unsqueeze(2), 0.0)
        scores = start, transition, end = self.scores()
        every, right = log_partition(
            torch.cat([emissions, emissions + allowed]), torch.cat([mask, mask]), *scores
        ).chunk(2)
        loss = ((every - right) * weight).sum()
        if lesson is None:
            return loss
        expected = (lesson.unary * emissions).sum() + (lesson.start * start).sum() + (lesson.end * end).sum()
        expected = expected + (lesson.pair * transition)[self.legal == 0].sum()
        return loss + (every * lesson.weight).sum() - expected

    def decode(self, emissions: Tensor, mask: Tensor) -> list[list[int]]:
        start, transition, end = (t.detach() for t in self.scores())
        score = emissions[:, 0] + start
        back = []
        still = torch.arange(emissions.shape[2]).expand(emissions.shape[0], -1)
        for t in range(1, emissions.shape[1]):
            best, where = (score.unsqueeze(2) + transition).max(1)
            on = mask[:, t].unsqueeze(1)
            score = torch.where(on, best + emissions[:, t], score)
            back.append(torch.where(on, where, still))
        label = (score + end).argmax(1)
        path = [label]
        for where in reversed(back):
            label = where.gather(1, label.unsqueeze(1)).squeeze(1)
            path.append(label)
        rows = torch.stack(path[::-1], 1)
        return [row[: int(n)].tolist() for row, n in zip(rows, mask.sum(1))]


def log_partition(emissions: Tensor, mask: Tensor, start: Tensor, transition: Tensor, end: Tensor) -> Tensor:
    weights = transition.exp()
    score = emissions[:, 0] + start
    steps = emissions.unbind(1)
    on = mask.unsqueeze(2).unbind(1)
    for t in range(1, len(steps)):
        top = score.detach().max(1, keepdim=True).values
        summed = ((score - top).exp() @ weights).clamp(min=1e-30).log() + top
        score = torch.where(on[t], summed + steps[t], score)
    return torch.logsumexp(score + end, 1)


def lesson_of(emissions: Tensor, mask: Tensor, scores, weight: Tensor) -> Lesson:
    """The posteriors are the gradients of the partition function."""
    with torch.enable_grad():
        inputs = [x.detach().clone().requires_grad_() for x in (emissions, *scores)]
        (log_partition(inputs[0], mask, *inputs[1:]) * weight).sum().backward()
    return Lesson(weight, *(x.grad for x in inputs))
