"""Reads the corpora into documents of tokens with labels, trees and references, as far as each has them.

Tokens are the characters as they stand in the text, not their Penn Treebank spelling ("(" and not "-LRB-"),
since that is what the tagger sees when it reads an article.
"""

import gzip
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from .labels import NAME_LABELS, POS_LABELS, ROLE_LABELS, ROLES, UNKNOWN, encode_spans

# CoreNLP's tags in PolNeAR are silver: they count this much beside tags marked by hand.
SILVER_WEIGHT = 0.1


@dataclass(frozen=True)
class Mention:
    """Tokens [begin, end) that refer to an entity, by its number within the document. `kind` and `type` as in `labels`."""

    begin: int
    end: int
    head: int
    kind: str
    type: str
    entity: int


@dataclass(frozen=True)
class Pair:
    """Two words that head mentions, of one entity or of two, where a corpus says no more than this."""

    later: int
    earlier: int
    same: bool


@dataclass
class Document:
    """Token lists run in parallel. `sentences` and `paragraphs` hold the index of their first token.

    `heads` (document indices, -1 for a root) and `relations` are empty where there is no tree. `mentions` holds all of
    a document's mentions if `whole`, else only those of some types; `pairs` what is known beside them.
    """

    corpus: str
    name: str
    words: list[str]
    sentences: list[int]
    paragraphs: list[int]
    labels: dict[str, list[int]]
    weights: dict[str, float]
    spans: dict[str, set[tuple[int, int]]] = field(default_factory=dict)
    heads: list[int] = field(default_factory=list)
    relations: list[int] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    whole: bool = False
    pairs: list[Pair] = field(default_factory=list)


def corpora_folder() -> Path:
    folder = os.environ.get("ONRECORD_CORPORA")
    if not folder:
        raise SystemExit("set ONRECORD_CORPORA to the folder that holds polnear/, conll2003/ and gum/")
    return Path(folder)


def read_lines(path: Path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def merge_pieces(text: str, spans: list[list[int]]) -> list[tuple[int, int]]:
    """Trims white space and joins pieces that only white space parts."""
    merged: list[list[int]] = []
    for begin, end in sorted(map(tuple, spans)):
        while begin < end and text[begin].isspace():
            begin += 1
        while end > begin and text[end - 1].isspace():
            end -= 1
        if begin >= end:
            continue
        if merged and (begin <= merged[-1][1] or not text[merged[-1][1] : begin].strip()):
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([begin, end])
    return [(begin, end) for begin, end in merged]


def token_ranges(starts: list[int], ends: list[int], spans) -> list[tuple[int, int, str]]:
    """Character spans with a type -> token spans: every token that shares a character."""
    from bisect import bisect_left, bisect_right

    out = []
    for begin, end, kind in spans:
        first, last = bisect_right(ends, begin), bisect_left(starts, end)
        if first < last:
            out.append((first, last, kind))
    return out


PENN = {"(": "-LRB-", ")": "-RRB-", "-LSB-": "-LRB-", "-RSB-": "-RRB-", "-LCB-": "-LRB-", "-RCB-": "-RRB-",
        "[": "-LRB-", "]": "-RRB-", "NN|SYM": "NN", "HYPH": ":"}
POS_ID = {tag: i for i, tag in enumerate(POS_LABELS)}


def pos_ids(tags: list[str]) -> list[int]:
    """Tags -> ids; a straight quotation mark's tag opens and closes in turn; a foreign tag is unknown."""
    ids, is_open = [], False
    for tag in tags:
        if tag == '"':
            is_open = not is_open
            tag = "``" if is_open else "''"
        ids.append(POS_ID.get(PENN.get(tag, tag), UNKNOWN))
    return ids


def polnear(split: str) -> list[Document]:
    documents = []
    for row in read_lines(corpora_folder() / "polnear" / f"{split}.jsonl.gz"):
        if not row["sentences"] or not row["annotations"]:
            continue
        text = row["text"]
        tokens = [token for sentence in row["sentences"] for token in sentence["tokens"]]
        starts, ends = [t[1] for t in tokens], [t[2] for t in tokens]
        sentences, paragraphs, at, last_end = [], [], 0, None
        for sentence in row["sentences"]:
            sentences.append(at)
            if last_end is None or "\n" in text[last_end : starts[at]]:
                paragraphs.append(at)
            at += len(sentence["tokens"])
            last_end = ends[at - 1]
        attributions = [
            {role: merge_pieces(text, a[role]) for role in ROLES} for a in row["annotations"][0]["attributions"]
        ]
        attributions = [a for a in attributions if a["content"] or a["cue"]]
        spans = {role: {span for a in attributions for span in a[role]} for role in ROLES}
        ordered = sorted(
            ((b, e, role) for role in ROLES for b, e in spans[role]), key=lambda s: (s[0] - s[1], s)
        )
        documents.append(
            Document(
                corpus="polnear",
                name=row["id"],
                words=[text[b:e] for b, e in zip(starts, ends)],
                sentences=sentences,
                paragraphs=paragraphs,
                labels={
                    "pos": pos_ids([t[3] for t in tokens]),
                    "names": [UNKNOWN] * len(tokens),
                    "roles": encode_spans(token_ranges(starts, ends, ordered), ROLE_LABELS, len(tokens)),
                },
                weights={"pos": SILVER_WEIGHT, "names": 0.0, "roles": 1.0},
                spans={
                    role: {(b, e) for b, e, _ in token_ranges(starts, ends, [(*s, role) for s in spans[role]])}
                    for role in ROLES
                },
            )
        )
    return documents


def conll2003(split: str) -> list[Document]:
    kinds = {"PER": "person", "ORG": "organization", "LOC": "place", "MISC": "other"}
    documents = []
    for row in read_lines(corpora_folder() / "conll2003" / f"{split}.jsonl.gz"):
        tokens = row["tokens"]
        starts, ends = [t[1] for t in tokens], [t[2] for t in tokens]
        mentions = token_ranges(starts, ends, [(m["start"], m["end"], kinds[m["type"]]) for m in row["mentions"]])
        sentences = [s[0] for s in row["sentences"]]
        documents.append(
            Document(
                corpus="conll2003",
                name=row["id"],
                words=[row["text"][b:e] for b, e in zip(starts, ends)],
                sentences=sentences,
                paragraphs=list(sentences),
                labels={
                    "pos": pos_ids([t[3] for t in tokens]),
                    "names": encode_spans(mentions, NAME_LABELS, len(tokens)),
                    "roles": [UNKNOWN] * len(tokens),
                },
                weights={"pos": 1.0, "names": 1.0, "roles": 0.0},
            )
        )
    return documents


def repair_bio(ids: list[int], labels: tuple[str, ...]) -> list[int]:
    """An I that follows neither its B nor its I (nor an unknown label) becomes a B."""
    out: list[int] = []
    for i, label in enumerate(ids):
        if label > 0 and labels[label][0] == "I":
            before = out[i - 1] if i else 0
            if before != UNKNOWN and labels[before][2:] != labels[label][2:]:
                label -= 1
        out.append(label)
    return out


def worldwide(split: str) -> list[Document]:
    kinds = {"PER": "person", "ORG": "organization", "LOC": "place", "MISC": "other"}
    documents = []
    for row in read_lines(corpora_folder() / "worldwide" / f"{split}.jsonl.gz"):
        tokens = row["tokens"]
        starts, ends = [t[1] for t in tokens], [t[2] for t in tokens]
        mentions = token_ranges(starts, ends, [(m["start"], m["end"], kinds[m["type"]]) for m in row["mentions"]])
        documents.append(
            Document(
                corpus="worldwide",
                name=row["id"],
                words=[row["text"][b:e] for b, e in zip(starts, ends)],
                sentences=[s[0] for s in row["sentences"]],
                paragraphs=[p[0] for p in row["paragraphs"]],
                labels={
                    "pos": [UNKNOWN] * len(tokens),
                    "names": encode_spans(mentions, NAME_LABELS, len(tokens)),
                    "roles": [UNKNOWN] * len(tokens),
                },
                weights={"pos": 0.0, "names": 1.0, "roles": 0.0},
            )
        )
    return documents
