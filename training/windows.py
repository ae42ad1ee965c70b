"""Cuts documents into windows of whole sentences."""

import random
from dataclasses import dataclass

from .corpora import Document


@dataclass(frozen=True)
class Window:
    """Tokens [begin, end) of a document; only [core_begin, core_end) is read off it."""

    document: int
    begin: int
    end: int
    core_begin: int
    core_end: int


def pieces(document: Document, size: int, first: int | None = None) -> list[tuple[int, int]]:
    """Consecutive runs of whole sentences of at most `size` tokens (the first at most `first`); a longer sentence is cut."""
    limit = first or size
    out: list[tuple[int, int]] = []
    begin = 0
    bounds = [*document.sentences[1:], len(document.words)]
    end = 0
    for bound in bounds:
        if bound - begin > limit and end > begin:
            out.append((begin, end))
            begin, limit = end, size
        while bound - begin > limit:
            out.append((begin, begin + limit))
            begin, limit = begin + limit, size
        end = bound
    if end > begin:
        out.append((begin, end))
    return out


def random_windows(
    documents: list[Document], size: int, rng: random.Random, chosen: list[int] | None = None
) -> list[Window]:
    """Covers every token once, of all documents or of those chosen; the cuts differ from call to call."""
    return [
        Window(number, begin, end, begin, end)
        for number in (range(len(documents)) if chosen is None else chosen)
        for begin, end in pieces(documents[number], size, rng.randint(size // 4, size))
    ]


def overlapping_windows(documents: list[Document], core: int, context: int) -> list[Window]:
    """Cores cover every token once; each has whole sentences of context on both sides, at most `context` tokens."""
    out = []
    for number, document in enumerate(documents):
        starts = document.sentences
        for begin, end in pieces(document, core):
            left = min((s for s in starts if begin - context <= s <= begin), default=begin)
            right = max((s for s in [*starts, len(document.words)] if end <= s <= end + context), default=end)
            out.append(Window(number, left, right, begin, end))
    return out


def batches(windows: list[Window], tokens: int, rng: random.Random | None) -> list[list[Window]]:
    """Groups windows of like length into batches of about `tokens` tokens; shuffled if a generator is given."""
    ordered = list(windows)
    if rng:
        rng.shuffle(ordered)
    ordered.sort(key=lambda w: (w.end - w.begin) // 16)
    out: list[list[Window]] = [[]]
    longest = 0
    for window in ordered:
        longest = max(longest, window.end - window.begin)
        if out[-1] and longest * (len(out[-1]) + 1) > tokens:
            out.append([])
            longest = window.end - window.begin
        out[-1].append(window)
    if rng:
        rng.shuffle(out)
    return out
