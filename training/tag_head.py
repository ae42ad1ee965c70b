"""The head of tags, fitted once more on the tags of CoNLL-2003 and GUM alone, the rest of the student held still.

Beside names and roles the head has learned PolNeAR's tags, which are CoreNLP's output; this sets it right.
"""

import torch
import torch.nn.functional as F

from .corpora import Document
from .data import collate, encode
from .student import SEGMENT, Student, rounded
from .windows import Window, batches, pieces

PASSES, BATCH, RATE = 6, 2048, 1e-3


def fit_tag_head(model: Student, documents: list[Document], index: dict[str, int], seed: int) -> None:
    """Changes the model's head of tags. Documents whose tags are silver are left out."""
    torch.manual_seed(seed)
    by_hand = [d for d in documents if d.weights["pos"] == 1.0]
    states, tags = hidden_states(model, by_hand, index)
    head = model.heads["pos"]
    optimizer = torch.optim.Adam(head.parameters(), RATE)
    for _ in range(PASSES):
        for rows in torch.randperm(len(tags)).split(BATCH):
            loss = F.cross_entropy(F.linear(states[rows], rounded(head.weight), head.bias), tags[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


@torch.no_grad()
def hidden_states(
    model: Student, documents: list[Document], index: dict[str, int]
) -> tuple[torch.Tensor, torch.Tensor]:
    """The states of all tokens whose tag is known, and their tags."""
    model.eval()
    encoded = encode(documents, index)
    windows = [Window(n, b, e, b, e) for n, d in enumerate(documents) for b, e in pieces(d, SEGMENT)]
    states, tags = [], []
    for group in batches(windows, 16000, None):
        batch = collate(group, encoded)
        known = batch.mask & (batch.labels["pos"] >= 0)
        states.append(model.states(batch)[known])
        tags.append(batch.labels["pos"][known])
    return torch.cat(states), torch.cat(tags)
