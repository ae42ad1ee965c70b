"""From scores of heads to a tree: every word has one head, one word of a sentence has none, and no word heads itself by
others."""

import numpy as np

# A longer sentence is cut into trees of this many words.
LONGEST = 256


def best_heads(arcs: np.ndarray, roots: np.ndarray) -> list[int]:
    """`arcs` [word, head], `roots` [word]: each word's head, the root's itself.

    The root is the word whose score as root exceeds its best head's most; every other word takes its best head. Words
    that then do not lead to the root are tied to it where that costs least, one at a time. The first of equals wins.
    """
    n = len(roots)
    arcs = arcs.astype(np.float64)
    np.fill_diagonal(arcs, -np.inf)
    heads = arcs.argmax(1)
    best = arcs.max(1)
    root = int((roots.astype(np.float64) - best).argmax()) if n > 1 else 0
    heads[root] = root
    while True:
        tied = leads_to(heads, root)
        loose = np.flatnonzero(~tied)
        if not len(loose):
            return heads.tolist()
        gain = np.where(tied[None, :], arcs[loose], -np.inf) - arcs[loose, heads[loose]][:, None]
        at = int(gain.argmax())
        heads[loose[at // n]] = at % n


def leads_to(heads: np.ndarray, root: int) -> np.ndarray:
    tied = np.zeros(len(heads), bool)
    tied[root] = True
    while True:
        more = tied | tied[heads]
        if (more == tied).all():
            return tied
        tied = more


def tree_ranges(sentences: list[int], length: int) -> list[tuple[int, int]]:
    """The words of each tree."""
    return [
        (at, min(at + LONGEST, end))
        for begin, end in zip(sentences, [*sentences[1:], length])
        for at in range(begin, end, LONGEST)
    ]
