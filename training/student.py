"""The student: two bidirectional LSTM layers over word, affix and small features; a head for each layer, and short
vectors of each word whose products score trees and antecedents.

Its weights pass through their int8 rounding in every forward pass of training, so that nothing is lost at the end.
"""

import random
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .corpora import Document
from .crf import Crf, lesson_of
from .data import Batch, Encoded, collate, encode, log
from .features import AFFIX_ROWS, SMALL_ROWS
from .labels import ENTITY_TYPES, KINDS, LAYERS, RELATIONS, UNKNOWN
from .losses import DISTANCES, Scores, distance_buckets, gold_losses, within_sentences
from .windows import Window, batches, random_windows

WORD, AFFIX, SMALL, HIDDEN = 64, 32, 32, 160
# Numbers in a word's vectors: as dependent and as governor, and as the later and the earlier of two mentions.
TREE, REFERENCE = 96, 64
VOCABULARY = 30000
BATCH_WORDS = 2000
RATE = 2e-3
WARM_UP = 100
LOG_EVERY = 50
# Windows of texts with references are long, of others short.
SHORTEST, LONGEST, LONG = 60, 320, 400
DROPOUT_INPUT, DROPOUT_LAYER, DROPOUT_OUTPUT = 0.15, 0.2, 0.2
# Some known words are read as unknown, so that the unknown word is trained too.
WORD_DROPOUT = 0.05
AVERAGING = 0.998
LOSS_WEIGHTS = {"pos": 0.6, "names": 1.0, "roles": 1.0, "arcs": 0.5, "relations": 0.5, "kinds": 0.5, "types": 0.3,
                "antecedents": 0.6, "pairs": 1.0}
# The teacher's share where labels marked by hand stand too; these have the rest. Of tags it knows no more than they.
LESSON_SHARE = {"pos": 0.0, "names": 0.6, "roles": 0.6}
# Where the teacher alone speaks of a layer. Silver labels then count nothing.
LESSON_ALONE = {"pos": 0.5, "names": 1.0, "roles": 1.0}
# The longest run of tokens read at once.
SEGMENT = 1024
TABLE_STEP = 1 / 32
# The vectors of trees and references are whole numbers of this step, from -127 to 127.
VECTOR_STEP = 1 / 32


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


def stepped(vector: Tensor) -> Tensor:
    """A word's vector in whole steps; beyond the last step nothing grows any more."""
    held = vector.clamp(-127 * VECTOR_STEP, 127 * VECTOR_STEP)
    with torch.no_grad():
        off = (held / VECTOR_STEP + 0.5).floor().clamp(-127, 127) * VECTOR_STEP - held
    return held + off


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

    def forward(self, x: Tensor) -> Tensor:
        """[batch, time, inputs] -> [batch, time, hidden], left to right. Unpacked, PyTorch runs it four times as fast."""
        zero = x.new_zeros(1, len(x), self.recurrent.shape[1])
        weights = [rounded(self.input), rounded(self.recurrent), self.bias, torch.zeros_like(self.bias)]
        return torch.lstm(x, (zero, zero), weights, True, 1, 0.0, self.training, False, True)[0]


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
        sizes = {layer: len(labels) for layer, labels in LAYERS.items()}
        sizes |= {"kinds": len(KINDS), "types": len(ENTITY_TYPES)}
        sizes |= {"dependent": TREE, "governor": TREE, "governs": 1, "root": 1}
        sizes |= {"dependentRelation": len(RELATIONS), "governorRelation": len(RELATIONS)}
        sizes |= {"later": REFERENCE, "earlier": REFERENCE, "anaphor": 1, "antecedent": 1}
        self.heads = nn.ModuleDict({name: nn.Linear(2 * hidden, size) for name, size in sizes.items()})
        self.relation = nn.Parameter(torch.randn(len(RELATIONS), TREE) * 0.02)
        self.far = nn.Parameter(torch.zeros(DISTANCES))
        self.crfs = nn.ModuleDict({layer: Crf(LAYERS[layer]) for layer in ("names", "roles")})

    def forward(self, batch: Batch) -> Scores:
        """Relations are scored for gold heads where they are known, else for the likeliest."""
        return self.read(self.states(batch), batch.sentence, batch.heads)

    def read(self, states: Tensor, sentence: Tensor, heads: Tensor | None = None) -> Scores:
        raw = {name: F.linear(states, rounded(part.weight), part.bias) for name, part in self.heads.items()}
        dependent, governor = stepped(raw["dependent"]), stepped(raw["governor"])
        t = states.shape[1]
        arcs = dependent @ governor.transpose(1, 2) + raw["governs"].transpose(1, 2)
        arcs = within_sentences(torch.where(torch.eye(t, dtype=torch.bool), raw["root"], arcs), sentence)
        likeliest = arcs.detach().argmax(2)
        heads = likeliest if heads is None else torch.where(heads >= 0, heads, likeliest)
        is_root = (heads == torch.arange(t)).unsqueeze(2)

        def of_head(rows: Tensor) -> Tensor:
            return rows.gather(1, heads.unsqueeze(2).expand(-1, -1, rows.shape[2])).masked_fill(is_root, 0.0)

        relations = raw["dependentRelation"] + of_head(raw["governorRelation"])
        relations = relations + F.linear(dependent * of_head(governor), rounded(self.relation))
        later, earlier = stepped(raw["later"]), stepped(raw["earlier"])
        antecedents = later @ earlier.transpose(1, 2) + (raw["anaphor"] + raw["antecedent"].transpose(1, 2))
        antecedents = antecedents + self.far[distance_buckets(t)]
        return Scores({layer: raw[layer] for layer in LAYERS}, arcs, relations, raw["kinds"], raw["types"], antecedents)

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
        # Each row from its last word to its first, what is padded after them.
        back = batch.mask.sum(1, keepdim=True) - 1 - torch.arange(t)
        back = torch.where(back >= 0, back, torch.arange(t)).unsqueeze(2)
        for number, layer in enumerate(self.layers):
            if number:
                x = F.dropout(x, DROPOUT_LAYER, self.training)
            turned = x.gather(1, back.expand_as(x))
            left = layer["leftward"](turned)
            x = torch.cat([layer["rightward"](x), left.gather(1, back.expand_as(left))], 2)
        return F.dropout(x, DROPOUT_OUTPUT, self.training)


@dataclass
class Pass:
    """Texts to read once, in whatever order; with a teacher's emissions over them and its transition scores, or not.
    `rows` has none for a text that the teacher has not read. Of the (corpus, layer) pairs in `doubted` it is not believed."""

    documents: list[Document]
    rows: list[dict[str, Tensor] | None] | None = None
    fields: dict[str, list[Tensor]] | None = None
    doubted: frozenset[tuple[str, str]] = frozenset()

    def taught(self, windows: list[Window], layer: str) -> tuple[Tensor, Tensor]:
        """The teacher's emissions on a batch, and whether it speaks there."""
        labels = len(LAYERS[layer])
        rows = [self.rows[w.document] for w in windows]
        parts = [
            torch.zeros(w.end - w.begin, labels) if row is None else row[layer][w.begin : w.end].float()
            for w, row in zip(windows, rows)
        ]
        speaks = [
            row is not None and (self.documents[w.document].corpus, layer) not in self.doubted
            for w, row in zip(windows, rows)
        ]
        return nn.utils.rnn.pad_sequence(parts, True), torch.tensor(speaks).float()


def lesson_losses(
    model: Student, scores: Scores, batch: Batch, part: Pass, windows: list[Window]
) -> dict[str, Tensor]:
    """Summed loss of the labelled layers against the corpora's labels and the teacher's posteriors."""
    out = {}
    for layer, emissions in scores.labels.items():
        gold, weight = batch.labels[layer], batch.weights[layer]
        taught, speaks = part.taught(windows, layer)
        by_hand = (weight == 1.0).float()
        gold_share = speaks * by_hand * (1 - LESSON_SHARE[layer]) + (1 - speaks) * weight
        share = speaks * (by_hand * LESSON_SHARE[layer] + (1 - by_hand) * LESSON_ALONE[layer])
        if layer == "pos":
            each = F.cross_entropy(emissions.transpose(1, 2), gold, ignore_index=UNKNOWN, reduction="none")
            target = taught.softmax(2) * (share[:, None] * batch.mask)[:, :, None]
            out[layer] = (each * gold_share[:, None]).sum() - (target * emissions.log_softmax(2)).sum()
        else:
            lesson = lesson_of(taught, batch.mask, part.fields[layer], share)
            out[layer] = model.crfs[layer].loss(emissions, gold, batch.mask, gold_share, lesson)
    return out


@dataclass
class Run:
    """How long to train: `steps` steps, at a constant rate until the last `cooling`, in which it falls to nothing."""

    steps: int
    cooling: int
    rate: float = RATE
    save_every: float = 600.0


def windows_of(documents: list[Document], rng: random.Random) -> list[Window]:
    size = rng.randint(SHORTEST, LONGEST)
    return [
        w
        for number, d in enumerate(documents)
        for w in random_windows(documents, LONG if d.mentions or d.pairs else size, rng, [number])
    ]


def train(model: Student, vocabulary: list[str], passes: Iterator[Pass], path: Path,
          seed: int, run: Run) -> Student:
    """Writes the weights and their running average to `path` now and then, when terminated, and at the end; goes on from
    there if there is one. Returns the average."""
    torch.manual_seed(seed)
    average = torch.optim.swa_utils.AveragedModel(
        model, avg_fn=lambda old, new, n: old + (new - old) * (1 - min(AVERAGING, (1 + n) / (10 + n)))
    )
    optimizer = torch.optim.Adam(model.parameters(), run.rate, betas=(0.9, 0.99))
    done = 0
    if path.exists():
        saved = torch.load(path)
        model.load_state_dict(saved["latest"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        torch.set_rng_state(saved["random"])
        done = saved["steps"]
        if done >= run.steps:
            return average.module
    asked_to_stop = threading.Event()
    former = signal.signal(signal.SIGTERM, lambda *_: asked_to_stop.set())
    began = saved_at = time.time()
    totals: dict[str, list[float]] = {}
    words, count = 0, 0

    def save() -> None:
        state = {"model": average.module.state_dict(), "vocabulary": vocabulary, "hidden": model.hidden,
                 "affix_rows": len(model.affixes) - 1, "steps": count, "latest": model.state_dict(),
                 "average": average.state_dict(), "optimizer": optimizer.state_dict(), "random": torch.get_rng_state()}
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    for windows, encoded, part in stream(passes, {word: i + 1 for i, word in enumerate(vocabulary)}, seed):
        if count == run.steps or asked_to_stop.is_set():
            break
        count += 1
        if count <= done:
            continue
        share = min(count / WARM_UP, (run.steps - count + 1) / max(run.cooling, 1), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = run.rate * share
        model.train()
        batch = collate(windows, encoded)
        scores = model(batch)
        parts = gold_losses(model.crfs, scores, batch, labels=part.rows is None)
        if part.rows is not None:
            parts |= lesson_losses(model, scores, batch, part, windows)
        here = batch.mask.sum()
        loss = sum(LOSS_WEIGHTS[name] * value for name, value in parts.items()) / here
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        average.update_parameters(model)
        words += int(here)
        for name, value in parts.items():
            totals.setdefault(name, []).append(value.item() / int(here))
        if count % LOG_EVERY == 0:
            log(step=count, of=run.steps, words_a_second=round(words / (time.time() - began)),
                seconds=round(time.time() - began), loss={k: round(sum(v) / len(v), 4) for k, v in totals.items()})
            totals = {}
        if time.time() - saved_at > run.save_every:
            save()
            saved_at = time.time()
    save()
    signal.signal(signal.SIGTERM, former)
    return average.module


def stream(passes: Iterator[Pass], index: dict[str, int], seed: int) -> Iterator[tuple[list[Window], list[Encoded], Pass]]:
    """Batches, pass after pass."""
    for number, part in enumerate(passes):
        rng = random.Random(seed + number)
        encoded = encode(part.documents, index)
        for windows in batches(windows_of(part.documents, rng), BATCH_WORDS, rng):
            yield windows, encoded, part


def load(path: Path) -> tuple[Student, list[str]]:
    saved = torch.load(path)
    model = Student(len(saved["vocabulary"]), saved["hidden"], saved["affix_rows"])
    model.load_state_dict(saved["model"])
    return model, saved["vocabulary"]
