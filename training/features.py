"""What the student sees of a token. FORMAT.md, section 2, is the specification; this is its reference."""

from dataclasses import dataclass

from .corpora import Document
from .quotation import QUOTATIONS, quotation_states

AFFIX_ROWS = 8192
# Prefixes of 1 to 4 and suffixes of 1 to 4 units.
AFFIX_SLOTS = 8
SHAPES, QUOTES, POSITIONS, HEADLINES, EVIDENCE = 11, QUOTATIONS, 3, 3, 4
SMALL = (SHAPES, QUOTES, POSITIONS, HEADLINES, EVIDENCE)
SMALL_ROWS = sum(SMALL)

NORMAL = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "—": "--", "―": "--", "–": "--", "…": "..."})
DIGITS = str.maketrans({d: "0" for d in "123456789"})


def normal_form(word: str) -> str:
    word = word.translate(NORMAL).lower().translate(DIGITS)
    return '"' if word in ("``", "''") else word


def is_upper(ch: str) -> bool:
    return ch.lower() != ch


def is_lower(ch: str) -> bool:
    return ch.lower() == ch and ch.upper() != ch


def shape(word: str) -> int:
    upper = sum(map(is_upper, word))
    lower = sum(map(is_lower, word))
    digit = sum("0" <= ch <= "9" for ch in word)
    if digit:
        return 10 if upper + lower else 8 if digit == len(word) else 9
    if upper == 0:
        return 1 if lower else 0
    if lower == 0:
        return 3 if upper == 1 else 5 if "." in word else 4
    if is_upper(word[0]):
        return 2 if upper == 1 else 6
    return 7


def units(word: str) -> list[int]:
    """UTF-16 code units."""
    raw = word.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def fnv(salt: int, values: list[int]) -> int:
    """FNV-1a, 32 bits, one step a value, the salt first."""
    h = 2166136261
    for value in (salt, *values):
        h = ((h ^ value) * 16777619) & 0xFFFFFFFF
    return h


def affixes(normal: str) -> list[int]:
    """Rows of the affix table, 1-based: prefixes of 1 to 4 units, then suffixes; 0 where the word is shorter."""
    u = units(normal)
    rows = []
    for n in range(1, 5):
        rows.append(1 + fnv(n, u[:n]) % AFFIX_ROWS if len(u) >= n else 0)
    for n in range(1, 5):
        rows.append(1 + fnv(16 + n, u[len(u) - n :]) % AFFIX_ROWS if len(u) >= n else 0)
    return rows


def headline_state(shapes: list[int]) -> int:
    """Of a sentence: 2 most words in capitals, 1 most words capitalised, 0 else."""
    words = [s for s in shapes if 1 <= s <= 7]
    capitals = sum(s in (4, 5) for s in words)
    capitalised = sum(s >= 2 for s in words)
    if 2 * capitals > len(words):
        return 2
    return 1 if len(words) >= 3 and 10 * capitalised >= 7 * len(words) else 0


@dataclass
class Features:
    """Parallel lists, one entry a token. `small` holds rows of the table of small features."""

    words: list[int]
    affixes: list[list[int]]
    small: list[list[int]]


def featurize(document: Document, vocabulary: dict[str, int]) -> Features:
    """`vocabulary` maps a normal form to its row, from 1; row 0 is the unknown word."""
    words = document.words
    normal = [normal_form(w) for w in words]
    shapes = [shape(w) for w in words]
    quotes = quotation_states(words, set(document.sentences), set(document.paragraphs))
    firsts, paragraphs = set(document.sentences), set(document.paragraphs)
    positions = [2 if i in paragraphs else 1 if i in firsts else 0 for i in range(len(words))]
    headlines: list[int] = []
    for begin, end in zip(document.sentences, [*document.sentences[1:], len(words)]):
        headlines += [headline_state(shapes[begin:end])] * (end - begin)
    lowered = [w.lower() for w in words]
    seen_lower = {lowered[i] for i in range(len(words)) if shapes[i] == 1}
    seen_capital = {
        lowered[i] for i in range(len(words)) if 2 <= shapes[i] <= 7 and i not in firsts and headlines[i] == 0
    }
    evidence = [(w in seen_lower) + 2 * (w in seen_capital) for w in lowered]
    offsets = [0, *(sum(SMALL[:k]) for k in range(1, len(SMALL)))]
    small = [
        [offset + value for offset, value in zip(offsets, values)]
        for values in zip(shapes, quotes, positions, headlines, evidence)
    ]
    cache: dict[str, list[int]] = {}
    rows = []
    for w in normal:
        if w not in cache:
            cache[w] = affixes(w)
        rows.append(cache[w])
    return Features([vocabulary.get(w, 0) for w in normal], rows, small)
