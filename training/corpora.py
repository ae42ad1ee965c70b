"""Reads the corpora into documents of tokens with three layers of labels.

Tokens are the characters as they stand in the text, not their Penn Treebank spelling ("(" and not "-LRB-"),
since that is what the tagger sees when it reads an article.
"""

import gzip
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from .labels import NAME_LABELS, POS_LABELS, ROLE_LABELS, ROLES, UNKNOWN, encode_spans

# CoreNLP's names in PolNeAR are silver: they count this much beside names marked by hand.
SILVER_WEIGHT = 0.3
# GUM annotates names by other rules than CoNLL-2003 (its adjectives of nationality are no names).
GUM_NAMES_WEIGHT = 0.5
# One GUM document in ten is kept for tuning.
GUM_HELD_OUT = 10


@dataclass
class Document:
    """Token lists run in parallel. `sentences` and `paragraphs` hold the index of their first token."""

    corpus: str
    name: str
    words: list[str]
    sentences: list[int]
    paragraphs: list[int]
    labels: dict[str, list[int]]
    weights: dict[str, float]
    spans: dict[str, set[tuple[int, int]]] = field(default_factory=dict)


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
    silver = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "MISC": "other"}
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
        names, begin = [], 0
        while begin < len(tokens):
            end = begin + 1
            while end < len(tokens) and tokens[end][4] == tokens[begin][4]:
                end += 1
            if tokens[begin][4] in silver:
                names.append((begin, end, silver[tokens[begin][4]]))
            begin = end
        documents.append(
            Document(
                corpus="polnear",
                name=row["id"],
                words=[text[b:e] for b, e in zip(starts, ends)],
                sentences=sentences,
                paragraphs=paragraphs,
                labels={
                    "pos": pos_ids([t[3] for t in tokens]),
                    "names": encode_spans(names, NAME_LABELS, len(tokens)),
                    "roles": encode_spans(token_ranges(starts, ends, ordered), ROLE_LABELS, len(tokens)),
                },
                weights={"pos": SILVER_WEIGHT, "names": SILVER_WEIGHT, "roles": 1.0},
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


GUM_TYPES = {"person": "person", "organization": "organization", "place": "place", "object": "other",
             "event": "other", "abstract": "other", "animal": "other", "plant": "other", "substance": "other"}
PROPER = {"NNP", "NNPS"}
# GUM's mentions of persons begin with the title; CoNLL-2003's do not.
TITLES = set(
    "Mr Mrs Ms Miss Dr Prof Professor Emeritus President Vice Prime Minister Foreign Senator Sen Representative Rep Sir "
    "Lord Lady Dame King Queen Prince Princess Pope Judge Justice Chief General Gen Colonel Captain Sergeant "
    "Governor Gov Mayor Secretary Chancellor Ambassador Chairman Saint St Father Reverend Rev".split()
)


def gum() -> tuple[list[Document], list[Document]]:
    """(train, dev). Hyphenated words, which GUM splits, are put together again."""
    documents: list[Document] = []
    with gzip.open(corpora_folder() / "gum" / "train.conllu.gz", "rt", encoding="utf-8") as file:
        for block in file.read().split("# newdoc id = ")[1:]:
            documents.append(gum_document(block))
    dev = documents[GUM_HELD_OUT - 1 :: GUM_HELD_OUT]
    return [d for d in documents if d not in dev], dev


def gum_document(block: str) -> Document:
    lines = block.split("\n")
    words: list[str] = []
    tags: list[str] = []
    heads: list[int] = []  # document index of each token's head, -1 for a root
    glued: list[bool] = []  # joined to the token before
    sentences: list[int] = []
    paragraphs: list[int] = []
    mentions: list[tuple[int, int, str]] = []
    open_mentions: list[tuple[str, str, int]] = []
    new_paragraph, first, in_word, joins = True, 0, False, False
    for line in lines[1:]:
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            new_paragraph = True
        elif line.startswith("# sent_id"):
            first = len(words)
            sentences.append(first)
            if new_paragraph:
                paragraphs.append(first)
                new_paragraph = False
            in_word, joins = False, False
        elif line and line[0].isdigit():
            cells = line.split("\t")
            if "-" in cells[0] or "." in cells[0]:
                continue
            misc = dict(part.split("=", 1) for part in cells[9].split("|") if "=" in part)
            at = len(words)
            xml = misc.get("XML", "")
            glued.append(joins and in_word)
            if "<w" in xml:
                in_word = True
            if "</w>" in xml:
                in_word = False
            joins = misc.get("SpaceAfter") == "No"
            words.append(cells[1])
            tags.append(cells[4])
            heads.append(first + int(cells[6]) - 1 if cells[6] != "0" else -1)
            for piece in misc.get("Entity", "").replace("(", "\0(").replace(")", ")\0").split("\0"):
                if piece.startswith("("):
                    parts = piece.strip("()").split("-")
                    open_mentions.append((parts[0], parts[1], at))
                    if piece.endswith(")"):
                        close_mention(open_mentions, parts[0], at, mentions)
                elif piece.endswith(")"):
                    close_mention(open_mentions, piece[:-1].split("-")[0], at, mentions)
    names, inside = [], [False] * len(words)
    for begin, end, kind in sorted(mentions, key=lambda m: m[0] - m[1]):
        head = next((i for i in range(begin, end) if not begin <= heads[i] < end), begin)
        if kind not in GUM_TYPES or tags[head] not in PROPER:
            continue
        left, right = head, head + 1
        while left > begin and tags[left - 1] in PROPER | {"HYPH"}:
            left -= 1
        while right < end and (
            tags[right] in PROPER | {"HYPH"}
            or (tags[right] in {"IN", "CC", "POS"} and right + 1 < end and tags[right + 1] in PROPER and kind != "person")
        ):
            right += 1
        while kind == "person" and left < head and words[left].rstrip(".") in TITLES:
            left += 1
        names.append((left, right, GUM_TYPES[kind]))
        for i in range(left, right):
            inside[i] = True
    label = encode_spans(names, NAME_LABELS, len(words))
    # A capitalised adjective or a proper noun outside every mention may be a name by CoNLL's rules.
    label = [
        UNKNOWN if not inside[i] and words[i][:1].isupper() and tags[i] in PROPER | {"JJ", "HYPH"} else label[i]
        for i in range(len(words))
    ]
    return join_glued(block.split("\n", 1)[0].strip(), words, tags, label, glued, sentences, paragraphs)


def close_mention(open_mentions, number: str, at: int, mentions) -> None:
    for k in range(len(open_mentions) - 1, -1, -1):
        if open_mentions[k][0] == number:
            _, kind, begin = open_mentions.pop(k)
            mentions.append((begin, at + 1, kind))
            return


def join_glued(name, words, tags, names, glued, sentences, paragraphs) -> Document:
    where, joined_words, joined_tags, joined_names = [], [], [], []
    for i, word in enumerate(words):
        if glued[i]:
            joined_words[-1] += word
            joined_tags[-1] = "?"
            if joined_names[-1] == 0 and names[i] != 0:
                joined_names[-1] = UNKNOWN
        else:
            joined_words.append(word)
            joined_tags.append(tags[i])
            joined_names.append(names[i])
        where.append(len(joined_words) - 1)
    return Document(
        corpus="gum",
        name=name,
        words=joined_words,
        sentences=[where[i] for i in sentences],
        paragraphs=[where[i] for i in paragraphs],
        labels={
            "pos": pos_ids(joined_tags),
            "names": repair_bio(joined_names, NAME_LABELS),
            "roles": [UNKNOWN] * len(joined_words),
        },
        weights={"pos": 1.0, "names": GUM_NAMES_WEIGHT, "roles": 0.0},
    )


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


def training_documents() -> list[Document]:
    return polnear("train") + conll2003("train") + gum()[0]


def tuning_documents() -> dict[str, list[Document]]:
    return {"polnear": polnear("dev"), "conll2003": conll2003("dev"), "gum": gum()[1]}
