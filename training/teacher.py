"""The teacher: MPNet-base, what an uncased encoder cannot see (case, affixes, quotation), and a head for each layer:
roles, names, tags, trees, mentions and antecedents. Accurate, and too large to ship inside the parser.
"""

import random
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence

from . import mpnet
from .corpora import Document
from .crf import Crf
from .data import Batch, Encoded, collate, encode, log
from .features import AFFIX_ROWS, SHAPES, SMALL_ROWS
from .labels import ENTITY_TYPES, KINDS, LAYERS, RELATIONS
from .losses import DISTANCES, Scores, distance_buckets, gold_losses, within_sentences
from .quotation import QUOTATIONS
from .windows import Window, batches, random_windows
from .wordpiece import WordPiece

# The lowest layers stay as published: that saves a quarter of the time.
FROZEN = 4
# Words in a window, of texts with references and of others; words in a batch.
LONG_WINDOW, WINDOW = 320, 200
BATCH_WORDS = 1000
ENCODER_RATE, HEAD_RATE = 5e-5, 1e-3
# Steps.
WARM_UP = 100
LOG_EVERY = 25
DECAY = 0.01
DROPOUT = 0.2
# Where a word's small features hold its quotation state.
QUOTATION_SLOT = 1
# A word's first piece stands for it; the rest of a very long word is cut.
MOST_PIECES = 6
HIDDEN, FEATURE = 256, 32
ARC, RELATION, MENTION, ANTECEDENT = 384, 96, 256, 256
# Tags are the easiest layer; they must not drown the others. Pairs are few and dear.
LOSS_WEIGHTS = {"pos": 0.2, "names": 1.0, "roles": 1.0, "arcs": 0.4, "relations": 0.4, "kinds": 0.4, "types": 0.2,
                "antecedents": 0.6, "pairs": 1.0}


@dataclass
class Pieces:
    """A batch's texts as the encoder reads them, and where each word's first piece is."""

    ids: Tensor
    mask: Tensor
    firsts: Tensor


def part(inputs: int, outputs: int) -> nn.Sequential:
    """What a word shows to one head."""
    return nn.Sequential(nn.Linear(inputs, outputs), nn.GELU(), nn.Dropout(DROPOUT))


class Teacher(nn.Module):
    def __init__(self, frozen: int = FROZEN):
        super().__init__()
        self.encoder, vocabulary = mpnet.pretrained()
        self.encoder.freeze(frozen)
        self.tokenizer = WordPiece(vocabulary)
        self.affixes = nn.EmbeddingBag(AFFIX_ROWS + 1, FEATURE, mode="sum", padding_idx=0)
        self.small = nn.EmbeddingBag(SMALL_ROWS, FEATURE, mode="sum")
        self.quotation = nn.Embedding(QUOTATIONS, FEATURE)
        for table, spread in ((self.affixes, 0.1), (self.small, 0.2), (self.quotation, 0.2)):
            nn.init.normal_(table.weight, std=spread)
        self.more = nn.Linear(3 * FEATURE, mpnet.WIDTH, bias=False)
        nn.init.normal_(self.more.weight, std=0.005)
        self.lstm = nn.LSTM(mpnet.WIDTH + 3 * FEATURE, HIDDEN, bidirectional=True, batch_first=True)
        # The encoder's vectors are short; at one length the heads learn several times as fast.
        self.norm, self.norm_states = nn.LayerNorm(mpnet.WIDTH), nn.LayerNorm(2 * HIDDEN)
        mixed = mpnet.WIDTH + 2 * HIDDEN
        self.heads = nn.ModuleDict({layer: nn.Linear(mixed, len(labels)) for layer, labels in LAYERS.items()})
        self.crfs = nn.ModuleDict({layer: Crf(LAYERS[layer]) for layer in ("names", "roles")})
        self.dependent_arc, self.governor_arc = part(mixed, ARC), part(mixed, ARC)
        self.arc = nn.Linear(ARC, ARC)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.root = nn.Linear(ARC, 1)
        self.dependent, self.governor = part(mixed, RELATION), part(mixed, RELATION)
        self.relation = nn.Parameter(torch.zeros(len(RELATIONS), RELATION + 1, RELATION + 1))
        self.mention = part(mixed, MENTION)
        self.kind_head, self.type_head = nn.Linear(MENTION, len(KINDS)), nn.Linear(MENTION, len(ENTITY_TYPES))
        self.later, self.earlier = part(mixed, ANTECEDENT), part(mixed, ANTECEDENT)
        self.pair = nn.Linear(ANTECEDENT, ANTECEDENT)
        self.antecedent = nn.Linear(ANTECEDENT, 1)
        self.anaphor = nn.Linear(ANTECEDENT, 1)
        self.far = nn.Embedding(DISTANCES, 1)
        nn.init.zeros_(self.far.weight)
        self.dropout = nn.Dropout(DROPOUT)

    def pieces(self, texts: list[list[str]]) -> Pieces:
        """The words of each window."""
        most = mpnet.PLACES - mpnet.FIRST_PLACE - 1
        ids, firsts = [], []
        for words in texts:
            pieces, first = [self.tokenizer.ids["<s>"]], []
            for word in words:
                first.append(len(pieces))
                pieces += self.tokenizer.encode(word)[:MOST_PIECES]
            ids.append(torch.tensor([*pieces[:most], self.tokenizer.ids["</s>"]]))
            firsts.append(torch.tensor(first).clamp(max=most - 1))
        padded = pad_sequence(ids, True, self.tokenizer.ids["<pad>"])
        lengths = torch.tensor([len(row) for row in ids])
        return Pieces(padded, torch.arange(padded.shape[1]) < lengths[:, None], pad_sequence(firsts, True))

    def forward(self, pieces: Pieces, batch: Batch) -> Scores:
        """Relations are scored for gold heads where they are known, else for the likeliest."""
        b, t = batch.mask.shape
        features = torch.cat(
            [
                self.affixes(batch.affixes.flatten(0, 1)).view(b, t, -1),
                self.small(batch.small.flatten(0, 1)).view(b, t, -1),
                self.quotation((batch.small[:, :, QUOTATION_SLOT] - SHAPES).clamp(min=0)),
            ],
            2,
        )
        at = pieces.firsts.unsqueeze(2).expand(-1, -1, mpnet.WIDTH)
        with torch.autocast("cpu", torch.bfloat16):
            shown = self.more(features) * batch.mask.unsqueeze(2)
            more = torch.zeros(*pieces.ids.shape, mpnet.WIDTH, dtype=shown.dtype).scatter_add(1, at, shown)
            hidden = self.norm(self.encoder(pieces.ids, pieces.mask, more).gather(1, at))
            # Windows of a batch are of like length, so that what is padded is read too.
            states = self.norm_states(self.lstm(self.dropout(torch.cat([hidden, features], 2)))[0])
            mixed = self.dropout(torch.cat([hidden, states], 2))
            dependent, governor = self.dependent_arc(mixed), self.governor_arc(mixed)
            arcs = self.arc(dependent) @ governor.transpose(1, 2) * ARC**-0.5 + self.arc_bias(governor).transpose(1, 2)
            arcs = torch.where(torch.eye(t, dtype=torch.bool), self.root(dependent), arcs).float()
            arcs = within_sentences(arcs, batch.sentence)
            heads = torch.where(batch.heads >= 0, batch.heads, arcs.detach().argmax(2))
            mention = self.mention(mixed)
            later, earlier = self.later(mixed), self.earlier(mixed)
            antecedents = (
                (self.pair(later) @ earlier.transpose(1, 2)) * ANTECEDENT**-0.5
                + self.antecedent(earlier).transpose(1, 2) + self.anaphor(later)
            )
            return Scores(
                {layer: head(mixed).float() for layer, head in self.heads.items()},
                arcs,
                self.relations(self.dependent(mixed), self.governor(mixed), heads),
                self.kind_head(mention).float(), self.type_head(mention).float(),
                antecedents.float() + self.far(distance_buckets(t)).squeeze(2),
            )

    def relations(self, dependent: Tensor, governor: Tensor, heads: Tensor) -> Tensor:
        """[batch, time, relations] for the heads given; a root's has none of its own."""
        b, t = heads.shape
        governor = governor.gather(1, heads.unsqueeze(2).expand(-1, -1, RELATION))
        governor = governor * (heads != torch.arange(t)).unsqueeze(2)
        one = torch.ones(b, t, 1, dtype=governor.dtype)
        left, right = torch.cat([dependent, one], 2), torch.cat([governor, one], 2)
        width = RELATION + 1
        product = left.view(b * t, width) @ self.relation.transpose(0, 1).reshape(width, -1)
        return (product.view(b * t, len(RELATIONS), width) @ right.view(b * t, width, 1)).view(b, t, -1).float()


def texts(windows: list[Window], documents: list[Document]) -> list[list[str]]:
    return [documents[w.document].words[w.begin : w.end] for w in windows]


def window_size(document: Document) -> int:
    return LONG_WINDOW if document.mentions or document.pairs else WINDOW


def training_windows(documents: list[Document], rng: random.Random) -> list[Window]:
    return [
        w
        for number, document in enumerate(documents)
        for w in random_windows(documents, window_size(document), rng, [number])
    ]


def train(passes: Iterator[list[Document]], path: Path, seed: int, steps: int, cooling: int,
          save_every: float = 900.0, frozen: int = FROZEN) -> Teacher:
    """`steps` steps over the passes, at a constant rate until the last `cooling`, in which it falls to nothing: so a run
    may be cut short, or drawn out, from any checkpoint. Writes `path` now and then, when terminated, and at the end; goes
    on from there if there is one."""
    torch.manual_seed(seed)
    model = Teacher(frozen)
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder") and p.requires_grad]
    rest = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": ENCODER_RATE}, {"params": rest, "lr": HEAD_RATE}], weight_decay=DECAY, fused=True
    )
    rates = [group["lr"] for group in optimizer.param_groups]
    done = 0
    if path.exists():
        saved = torch.load(path)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        torch.set_rng_state(saved["random"])
        done = saved["steps"]
        if done >= steps:
            return model
    asked_to_stop = threading.Event()
    former = signal.signal(signal.SIGTERM, lambda *_: asked_to_stop.set())
    model.train()
    began = saved_at = time.time()
    totals: dict[str, list[float]] = {}
    words, count = 0, 0

    def save() -> None:
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "random": torch.get_rng_state(),
                 "steps": count}
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    for windows, documents, encoded in stream(passes, seed):
        if count == steps or asked_to_stop.is_set():
            break
        count += 1
        if count <= done:
            continue
        share = min(count / WARM_UP, (steps - count + 1) / max(cooling, 1), 1.0)
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * share
        batch = collate(windows, encoded)
        parts = gold_losses(model.crfs, model(model.pieces(texts(windows, documents)), batch), batch)
        here = batch.mask.sum()
        loss = sum(LOSS_WEIGHTS[name] * value for name, value in parts.items()) / here
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        words += int(here)
        for name, value in parts.items():
            totals.setdefault(name, []).append(value.item() / int(here))
        if count % LOG_EVERY == 0:
            log(step=count, of=steps, words_a_second=round(words / (time.time() - began)),
                seconds=round(time.time() - began), loss={k: round(sum(v) / len(v), 4) for k, v in totals.items()})
            totals = {}
        if time.time() - saved_at > save_every:
            save()
            saved_at = time.time()
    save()
    signal.signal(signal.SIGTERM, former)
    return model


def stream(
    passes: Iterator[list[Document]], seed: int
) -> Iterator[tuple[list[Window], list[Document], list[Encoded]]]:
    """Batches, pass after pass."""
    for number, documents in enumerate(passes):
        rng = random.Random(seed + number)
        encoded = encode(documents, {})
        for windows in batches(training_windows(documents, rng), BATCH_WORDS, rng):
            yield windows, documents, encoded


def load(path: Path) -> Teacher:
    model = Teacher()
    model.load_state_dict(torch.load(path)["model"])
    return model
