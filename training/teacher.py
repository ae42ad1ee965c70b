"""The teacher: MiniLM-L6, what an uncased encoder cannot see (case, affixes, quotation), one BiLSTM, three heads.

Its posteriors over the training texts teach the student. Accurate, and too large to ship inside the parser.
"""

import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

from .corpora import Document
from .crf import Crf
from .data import Batch, Encoded, collate, encode, log
from .evaluate import Prediction, evaluate, summary
from .features import AFFIX_ROWS, SMALL_ROWS
from .labels import LAYERS
from .minilm import pretrained
from .windows import Window, batches, overlapping_windows, random_windows
from .wordpiece import WordPiece

EPOCHS = 4
WINDOW = 180
BATCH_TOKENS = 1800
ENCODER_RATE, HEAD_RATE = 1e-4, 1e-3
WARM_UP = 0.06
# Tags are the easiest layer; they must not drown the others.
LAYER_WEIGHTS = {"pos": 0.3, "names": 1.0, "roles": 1.0}
CORE, CONTEXT = 160, 40
# A word's first piece stands for it; the rest of a very long word is cut.
MOST_PIECES = 6


class Teacher(nn.Module):
    def __init__(self, hidden: int = 192):
        super().__init__()
        self.encoder, vocabulary = pretrained()
        self.tokenizer = WordPiece(vocabulary)
        self.affixes = nn.EmbeddingBag(AFFIX_ROWS + 1, 32, mode="sum", padding_idx=0)
        self.small = nn.EmbeddingBag(SMALL_ROWS, 32, mode="sum")
        nn.init.normal_(self.affixes.weight, std=0.1)
        nn.init.normal_(self.small.weight, std=0.2)
        self.lstm = nn.LSTM(384 + 64, hidden, bidirectional=True, batch_first=True)
        self.heads = nn.ModuleDict({layer: nn.Linear(2 * hidden, len(labels)) for layer, labels in LAYERS.items()})
        self.crfs = nn.ModuleDict({layer: Crf(LAYERS[layer]) for layer in ("names", "roles")})
        self.dropout = nn.Dropout(0.2)

    def forward(self, words: list[list[str]], batch: Batch) -> dict[str, Tensor]:
        """Emissions by layer, [batch, time, labels]."""
        ids, firsts = [], []
        for row in words:
            pieces, first = [self.tokenizer.ids["[CLS]"]], []
            for word in row:
                first.append(len(pieces))
                pieces += self.tokenizer.encode(word)[:MOST_PIECES]
            ids.append(torch.tensor([*pieces[:511], self.tokenizer.ids["[SEP]"]]))
            firsts.append(torch.tensor(first).clamp(max=510))
        mask = pad_sequence([torch.ones(len(i), dtype=torch.bool) for i in ids], True)
        with torch.autocast("cpu", torch.bfloat16):
            hidden = self.encoder(pad_sequence(ids, True), mask)
        at = pad_sequence(firsts, True).unsqueeze(2).expand(-1, -1, hidden.shape[2])
        b, t = batch.words.shape
        x = torch.cat(
            [
                hidden.float().gather(1, at),
                self.affixes(batch.affixes.flatten(0, 1)).view(b, t, -1),
                self.small(batch.small.flatten(0, 1)).view(b, t, -1),
            ],
            2,
        )
        packed = pack_padded_sequence(self.dropout(x), batch.mask.sum(1), True, False)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], True, total_length=t)
        states = self.dropout(states)
        return {layer: head(states) for layer, head in self.heads.items()}


def gold_loss(crfs: nn.ModuleDict, emissions: dict[str, Tensor], batch: Batch) -> dict[str, Tensor]:
    """Loss a token by layer, against the corpora's labels."""
    tokens = batch.mask.sum()
    losses = {}
    for layer, scores in emissions.items():
        gold, weight = batch.labels[layer], batch.weights[layer]
        if layer == "pos":
            each = F.cross_entropy(scores.transpose(1, 2), gold, ignore_index=-1, reduction="none")
            losses[layer] = (each * weight[:, None]).sum() / tokens
            continue
        losses[layer] = crfs[layer].loss(scores, gold, batch.mask, weight) / tokens
    return losses


def texts(windows: list[Window], documents: list[Document]) -> list[list[str]]:
    return [documents[w.document].words[w.begin : w.end] for w in windows]


def train(train_set: list[Document], dev_set: dict[str, list[Document]], folder: Path, seed: int, epochs: int) -> None:
    """Writes teacher.pt after every epoch; goes on from the last one if there is one."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    encoded = encode(train_set, {})
    model = Teacher()
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder") and p.requires_grad]
    rest = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": ENCODER_RATE}, {"params": rest, "lr": HEAD_RATE}], weight_decay=0.01
    )
    plan = [batches(random_windows(train_set, WINDOW, rng), BATCH_TOKENS, rng) for _ in range(epochs)]
    steps = sum(map(len, plan))
    warm = int(WARM_UP * steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min((n + 1) / warm, (steps - n) / (steps - warm))
    )
    path, done = folder / "teacher.pt", 0
    if path.exists():
        saved = torch.load(path)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        done = saved["epochs"]
    for epoch in range(done, epochs):
        model.train()
        began, total = time.time(), 0.0
        for number, windows in enumerate(plan[epoch]):
            batch = collate(windows, encoded)
            losses = gold_loss(model.crfs, model(texts(windows, train_set), batch), batch)
            loss = sum(LAYER_WEIGHTS[layer] * value for layer, value in losses.items())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            if number % 50 == 49:
                log(epoch=epoch, step=number + 1, of=len(plan[epoch]), loss=round(total / 50, 4),
                    seconds=round(time.time() - began))
                total = 0.0
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(),
                 "schedule": schedule.state_dict(), "epochs": epoch + 1}
        torch.save(state, path)
        report = evaluate(dev_set, lambda documents: predict(model, documents))
        log(teacher=epoch + 1, seconds=round(time.time() - began), dev=summary(report))


@torch.no_grad()
def emissions(model: Teacher, documents: list[Document], encoded: list[Encoded]) -> list[dict[str, Tensor]]:
    """A document's emissions by layer, [time, labels], half precision."""
    model.eval()
    out = [{layer: torch.zeros(len(d.words), len(labels), dtype=torch.half) for layer, labels in LAYERS.items()}
           for d in documents]
    for windows in batches(overlapping_windows(documents, CORE, CONTEXT), 4 * BATCH_TOKENS, None):
        scores = model(texts(windows, documents), collate(windows, encoded))
        for layer, rows in scores.items():
            for w, row in zip(windows, rows):
                core = row[w.core_begin - w.begin : w.core_end - w.begin]
                out[w.document][layer][w.core_begin : w.core_end] = core.half()
    return out


def predict(model: Teacher, documents: list[Document]) -> list[Prediction]:
    return [decode(model.crfs, scores) for scores in emissions(model, documents, encode(documents, {}))]


def decode(crfs: nn.ModuleDict, scores: dict[str, Tensor]) -> Prediction:
    out = {"pos": scores["pos"].argmax(1).tolist()}
    for layer in ("names", "roles"):
        rows = scores[layer].float().unsqueeze(0)
        out[layer] = crfs[layer].decode(rows, torch.ones(1, rows.shape[1], dtype=torch.bool))[0]
    return out


def teach(documents: list[Document], varied: list[list[str]], folder: Path) -> None:
    """Writes lessons.pt: the teacher's emissions over the documents, its transition scores, and the words of those
    documents that are variants."""
    model = Teacher()
    model.load_state_dict(torch.load(folder / "teacher.pt")["model"])
    lessons = emissions(model, documents, encode(documents, {}))
    fields = {layer: [t.detach().clone() for t in crf.scores()] for layer, crf in model.crfs.items()}
    torch.save({"lessons": lessons, "fields": fields, "varied": varied}, folder / "lessons.pt")
