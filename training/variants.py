"""Variants of the training texts, for the teacher alone to label: some words give way to words of like use.

The student reads far more words beside verbs of saying and names than the corpora hold, and the teacher, who has
learned the corpora by heart, is asked about texts that it has not seen. After the data augmentation of TinyBERT
(Jiao and others, 2020, section 3.2), without its language model.
"""

import random
from collections import Counter, defaultdict

import numpy as np

from .corpora import Document
from .features import normal_form, shape
from .labels import LAYERS, POS_LABELS, UNKNOWN
from .vectors import read_glove

VARIANTS = 3
# The share of words in the open classes that change.
REPLACED = 0.2
# So many of the nearest words are looked at, and so many of them kept.
LOOKED_AT, KEPT = 40, 12
# Words that GloVe ranks lower are rarely met and their vectors poor.
KNOWN_WORDS = 40000
OPEN_CLASSES = {i for i, tag in enumerate(POS_LABELS) if tag[:2] in ("NN", "VB", "JJ", "RB")}
# A word with a digit or mixed case has no like.
LOWER, CAPITALISED, CAPITALS = 1, 2, 4
BLOCK = 1000


def neighbours(words: set[str]) -> dict[str, list[str]]:
    """The words nearest to each by cosine, nearest first, among those GloVe knows best."""
    ranked, glove = read_glove()
    known = [word for word in ranked[:KNOWN_WORDS] if word in glove and word.isalpha()]
    table = np.array([glove[word][:100] for word in known], dtype=np.float32)
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    at = [i for i, word in enumerate(known) if word in words]
    out = {}
    for begin in range(0, len(at), BLOCK):
        block = at[begin : begin + BLOCK]
        far = -(table[block] @ table.T)
        close = np.argpartition(far, LOOKED_AT, axis=1)[:, : LOOKED_AT + 1]
        for i, distances, row in zip(block, far, close):
            out[known[i]] = [known[j] for j in sorted(row, key=lambda j: (distances[j], j)) if j != i]
    return out


def usual_tags(documents: list[Document]) -> dict[str, int]:
    """The tag that each word has most often."""
    counts: dict[str, Counter[int]] = defaultdict(Counter)
    for document in documents:
        for word, tag in zip(document.words, document.labels["pos"]):
            counts[normal_form(word)][tag] += 1
    return {word: max(tags, key=lambda tag: (tags[tag], -tag)) for word, tags in counts.items()}


def dressed(word: str, like: str) -> str:
    """The word, in the case of another."""
    kind = shape(like)
    return word.capitalize() if kind == CAPITALISED else word.upper() if kind == CAPITALS else word


def varied_words(documents: list[Document], seed: int) -> list[list[str]]:
    """The words of `VARIANTS` variants of each text, all first variants first."""
    rng = random.Random(seed)
    usual = usual_tags(documents)
    near = neighbours(set(usual))
    likes: dict[tuple[str, int], list[str]] = {}

    def likes_of(word: str, tag: int) -> list[str]:
        """A word that the texts never use passes for one of the same ending."""
        if (word, tag) not in likes:
            fit = [w for w in near.get(word, []) if usual.get(w, tag if w[-2:] == word[-2:] else None) == tag]
            likes[word, tag] = fit[:KEPT]
        return likes[word, tag]

    def changed(word: str, tag: int) -> str:
        if tag not in OPEN_CLASSES or shape(word) not in (LOWER, CAPITALISED, CAPITALS) or rng.random() >= REPLACED:
            return word
        fit = likes_of(normal_form(word), tag)
        return dressed(rng.choice(fit), word) if fit else word

    return [
        [changed(word, tag) for word, tag in zip(document.words, document.labels["pos"])]
        for _ in range(VARIANTS)
        for document in documents
    ]


def variants(documents: list[Document], varied: list[list[str]]) -> list[Document]:
    """The texts with these words, in the order of `varied_words`; their labels are unknown."""
    return [
        Document(
            corpus=document.corpus,
            name=document.name,
            words=words,
            sentences=document.sentences,
            paragraphs=document.paragraphs,
            labels={layer: [UNKNOWN] * len(words) for layer in LAYERS},
            weights=dict.fromkeys(LAYERS, 0.0),
        )
        for number, words in enumerate(varied)
        for document in [documents[number % len(documents)]]
    ]
