"""The student: two bidirectional LSTM layers over word, affix and small features; three heads.

Its weights pass through their int8 rounding in every forward pass of training, so that nothing is lost at the end.
"""

import random
import time
from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .corpora import Document
from .crf import Crf, lesson_of
from .data import Batch, Encoded, collate, encode, log
from .evaluate import Prediction, evaluate, summary
from .features import AFFIX_ROWS, SMALL_ROWS
from .labels import LAYERS
from .windows import batches, pieces, random_windows, Window

WORD, AFFIX, SMALL, HIDDEN = 64, 32, 32, 160
VOCABULARY = 30000
# First on labels alone, then with the teacher's lessons.
EPOCHS, LESSON_EPOCHS = 6, 12
BATCH_TOKENS = 4000
RATE, LESSON_RATE = 2e-3, 1.5e-3
SHORTEST, LONGEST = 60, 320
DROPOUT_INPUT, DROPOUT_LAYER, DROPOUT_OUTPUT = 0.15, 0.2, 0.2
# Some known words are read as unknown, so that the unknown word is trained too.
WORD_DROPOUT = 0.05
AVERAGING = 0.998
LAYER_WEIGHTS = {"pos": 0.6, "names": 1.0, "roles": 1.0}
# The teacher's share where labels marked by hand stand too; these have the rest. Of tags it knows no more than they.
LESSON_SHARE = {"pos": 0.0, "names": 0.6, "roles": 0.6}
# Where the teacher alone speaks of a layer. Silver labels then count nothing.
LESSON_ALONE = {"pos": 0.5, "names": 1.0, "roles": 1.0}
# How often a text is read in one of its variants, where there are any.
VARIANT_SHARE = 0.5
# The longest run of tokens read at once.
SEGMENT = 1024
TABLE_STEP = 1 / 32


def row_step(weight: Tensor) -> Tensor:
    """The int8 step of each row."""
    return weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127


def rounded(weight: Tensor) -> Tensor:
    """The weight as int8 will hold it; gradients pass as if it were not rounded."""
    with torch.no_grad():
        step = row_step(weight)
        off = (weight / step).round() * step - weight
    return weight + off


def rounded_table(weight: Tensor) -> Tensor:
    with torch.no_grad():
        off = (weight / TABLE_STEP).round().clamp(-127, 127) * TABLE_STEP - weight
    return weight + off


class Direction(nn.Module):
    """One direction of one layer. Gates in PyTorch's order: input, forget, cell, output."""

    def __init__(self, inputs: int, hidden: int):
        super().__init__()
        self.input = nn.Parameter(torch.empty(4 * hidden, inputs))
        self.recurrent = nn.Parameter(torch.empty(4 * hidden, hidden))
        self.bias = nn.Parameter(torch.zeros(4 * hidden))
        nn.init.xavier_uniform_(self.input)
        for gate in self.recurrent.data.split(hidden):
            nn.init.orthogonal_(gate)
        self.bias.data[hidden : 2 * hidden] = 1.0

    def weights(self) -> list[Tensor]:
        return [rounded(self.input), rounded(self.recurrent), self.bias, torch.zeros_like(self.bias)]


class Student(nn.Module):
    def __init__(self, vocabulary: int, hidden: int = HIDDEN, affix_rows: int = AFFIX_ROWS):
        super().__init__()
        self.hidden = hidden
        self.words = nn.Parameter(torch.zeros(vocabulary + 1, WORD))
        self.affixes = nn.Parameter(torch.randn(affix_rows + 1, AFFIX) * 0.1)
        self.small = nn.Parameter(torch.randn(SMALL_ROWS, SMALL) * 0.2)
        self.layers = nn.ModuleList(
            nn.ModuleDict({way: Direction(inputs, hidden) for way in ("rightward", "leftward")})
            for inputs in (WORD + AFFIX + SMALL, 2 * hidden)
        )
        self.heads = nn.ModuleDict({layer: nn.Linear(2 * hidden, len(labels)) for layer, labels in LAYERS.items()})
        self.crfs = nn.ModuleDict({layer: Crf(LAYERS[layer]) for layer in ("names", "roles")})

    def forward(self, batch: Batch) -> dict[str, Tensor]:
        """Emissions by layer, [batch, time, labels]."""
        return self.read(self.states(batch))

    def read(self, states: Tensor) -> dict[str, Tensor]:
        return {layer: F.linear(states, rounded(head.weight), head.bias) for layer, head in self.heads.items()}

    def states(self, batch: Batch) -> Tensor:
        """What the heads read: [batch, time, 2 * hidden]."""
        words = batch.words
        if self.training:
            words = words.masked_fill(torch.rand(words.shape) < WORD_DROPOUT, 0)
        b, t = words.shape
        x = torch.cat(
            [
                F.embedding(words, rounded_table(self.words)),
                F.embedding_bag(batch.affixes.flatten(0, 1), rounded_table(self.affixes), mode="sum", padding_idx=0)
                .view(b, t, -1),
                F.embedding_bag(batch.small.flatten(0, 1), rounded_table(self.small), mode="sum").view(b, t, -1),
            ],
            2,
        )
        x = F.dropout(x, DROPOUT_INPUT, self.training)
        packed = nn.utils.rnn.pack_padded_sequence(x, batch.mask.sum(1), True, False)
        data = packed.data
        for number, layer in enumerate(self.layers):
            if number:
                data = F.dropout(data, DROPOUT_LAYER, self.training)
            flat = [*layer["rightward"].weights(), *layer["leftward"].weights()]
            zero = torch.zeros(2, b, self.hidden)
            data, _, _ = torch.lstm(data, packed.batch_sizes, (zero, zero), flat, True, 1, 0.0, self.training, True)
        states, _ = nn.utils.rnn.pad_packed_sequence(packed._replace(data=data), True, total_length=t)
        return F.dropout(states, DROPOUT_OUTPUT, self.training)


def losses(model: Student, scores: dict[str, Tensor], batch: Batch, taught: dict[str, Tensor] | None, fields) -> dict:
    """Loss a token by layer, from the corpora's labels and the teacher's posteriors."""
    out = {}
    for layer, emissions in scores.items():
        gold, gold_share = batch.labels[layer], batch.weights[layer]
        if taught is not None:
            by_hand = (gold_share == 1.0).float()
            gold_share = by_hand * (1 - LESSON_SHARE[layer])
            share = by_hand * LESSON_SHARE[layer] + (1 - by_hand) * LESSON_ALONE[layer]
        if layer == "pos":
            each = F.cross_entropy(emissions.transpose(1, 2), gold, ignore_index=-1, reduction="none")
            loss = (each * gold_share[:, None]).sum()
            if taught is not None:
                target = taught[layer].softmax(2) * (share[:, None] * batch.mask)[:, :, None]
                loss = loss - (target * emissions.log_softmax(2)).sum()
        else:
            lesson = None
            if taught is not None:
                lesson = lesson_of(taught[layer], batch.mask, fields[layer], share)
            loss = model.crfs[layer].loss(emissions, gold, batch.mask, gold_share, lesson)
        out[layer] = loss / batch.mask.sum()
    return out


def train(
    model: Student,
    vocabulary: list[str],
    train_set: list[Document],
    dev_set: dict[str, list[Document]],
    path: Path,
    seed: int,
    epochs: int,
    lessons: dict | None = None,
    rate: float = RATE,
    varied: Sequence[Document] = (),
) -> Student:
    """Writes the averaged weights to `path` after every epoch, and returns them. `varied` holds variants of the training
    texts, in their order, as often as need be; the lessons are of both."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    index = {word: i + 1 for i, word in enumerate(vocabulary)}
    texts = [*train_set, *varied]
    encoded = encode(texts, index)
    average = torch.optim.swa_utils.AveragedModel(
        model, avg_fn=lambda old, new, n: old + (new - old) * (1 - min(AVERAGING, (1 + n) / (10 + n)))
    )
    optimizer = torch.optim.Adam(model.parameters(), rate, betas=(0.9, 0.99))
    plan = [
        batches(random_windows(texts, rng.randint(SHORTEST, LONGEST), rng, drawn(len(train_set), len(texts), rng)),
                BATCH_TOKENS, rng)
        for _ in range(epochs)
    ]
    steps = sum(map(len, plan))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min((n + 1) / 100, max(0.02, 1 - n / steps))
    )
    for epoch, part in enumerate(plan):
        model.train()
        began, totals = time.time(), dict.fromkeys(LAYERS, 0.0)
        for windows in part:
            batch = collate(windows, encoded)
            taught = taught_scores(windows, lessons["lessons"]) if lessons else None
            parts = losses(model, model(batch), batch, taught, lessons and lessons["fields"])
            loss = sum(LAYER_WEIGHTS[layer] * value for layer, value in parts.items())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.update_parameters(model)
            for layer, value in parts.items():
                totals[layer] += value.item() / len(part)
        seconds = round(time.time() - began)
        report = evaluate(dev_set, lambda documents: predict(average.module, documents, index))
        log(epoch=epoch + 1, seconds=seconds, loss={k: round(v, 4) for k, v in totals.items()}, dev=summary(report))
        torch.save({"model": average.module.state_dict(), "vocabulary": vocabulary, "hidden": model.hidden,
                    "affix_rows": len(model.affixes) - 1, "dev": report, "epochs": epoch + 1}, path)
    return average.module


def drawn(originals: int, texts: int, rng: random.Random) -> list[int]:
    """Every text once, as it is or in one of its variants."""
    return [
        rng.randrange(number + originals, texts, originals)
        if texts > originals and rng.random() < VARIANT_SHARE
        else number
        for number in range(originals)
    ]


def load(path: Path) -> tuple[Student, list[str], dict]:
    saved = torch.load(path)
    model = Student(len(saved["vocabulary"]), saved["hidden"], saved["affix_rows"])
    model.load_state_dict(saved["model"])
    return model, saved["vocabulary"], saved["dev"]


def taught_scores(windows: list[Window], lessons: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The teacher's emissions on a batch."""
    return {
        layer: nn.utils.rnn.pad_sequence([lessons[w.document][layer][w.begin : w.end].float() for w in windows], True)
        for layer in LAYERS
    }


@torch.no_grad()
def emissions(model: Student, documents: list[Document], index: dict[str, int]) -> list[dict[str, Tensor]]:
    """A document's emissions by layer, [time, labels]."""
    model.eval()
    encoded = encode(documents, index)
    windows = [Window(n, b, e, b, e) for n, d in enumerate(documents) for b, e in pieces(d, SEGMENT)]
    rows = [{layer: torch.zeros(len(d.words), len(labels)) for layer, labels in LAYERS.items()} for d in documents]
    for group in batches(windows, 16000, None):
        scores = model(collate(group, encoded))
        for layer, values in scores.items():
            for w, row in zip(group, values):
                rows[w.document][layer][w.begin : w.end] = row[: w.end - w.begin]
    return rows


def predict(model: Student, documents: list[Document], index: dict[str, int]) -> list[Prediction]:
    return [decode(model.crfs, scores) for scores in emissions(model, documents, index)]


def decode(crfs: nn.ModuleDict, scores: dict[str, Tensor]) -> Prediction:
    """The best labels of one document."""
    out = {"pos": scores["pos"].argmax(1).tolist()}
    for layer in ("names", "roles"):
        emissions = scores[layer].float().unsqueeze(0)
        out[layer] = crfs[layer].decode(emissions, torch.ones(1, emissions.shape[1], dtype=torch.bool))[0]
    return out
