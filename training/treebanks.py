"""GUM and EWT: tags, names (GUM), trees, and mentions with their entities (GUM), read from CoNLL-U.

Hyphenated words, which both split, are put together again, as the tagger's tokens are; a joined word stands in the tree
where the one of its parts stood whose head lies outside it.
"""

import gzip
from dataclasses import dataclass, field
from pathlib import Path

from .corpora import Document, Mention, corpora_folder, pos_ids, repair_bio
from .labels import ENTITY_TYPES, NAME_LABELS, RELATIONS, UNKNOWN, encode_spans

# GUM annotates names by other rules than CoNLL-2003 (its adjectives of nationality are no names).
GUM_NAMES_WEIGHT = 0.5
# Genres whose texts may not be used commercially; no weights learn from them.
NON_COMMERCIAL = {"fiction", "whow", "essay", "letter", "podcast"}
NAME_TYPES = {"person": "person", "organization": "organization", "place": "place", "object": "other", "event": "other",
              "abstract": "other", "animal": "other", "plant": "other", "substance": "other"}
PROPER = {"NNP", "NNPS"}
PRONOUNS = {"PRP", "PRP$", "WP", "WP$", "DT", "WDT", "EX"}
# GUM's mentions of persons begin with the title; CoNLL-2003's do not.
TITLES = set(
    "Mr Mrs Ms Miss Dr Prof Professor Emeritus President Vice Prime Minister Foreign Senator Sen Representative Rep Sir "
    "Lord Lady Dame King Queen Prince Princess Pope Judge Justice Chief General Gen Colonel Captain Sergeant "
    "Governor Gov Mayor Secretary Chancellor Ambassador Chairman Saint St Father Reverend Rev".split()
)


@dataclass
class Rows:
    """A document as its file has it, a row a token; `glued` to the token before; `spans` are (begin, end, type, entity)."""

    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    glued: list[bool] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    spans: list[tuple[int, int, str, str]] = field(default_factory=list)


def read_blocks(path: Path) -> dict[str, str]:
    """Document id -> its lines."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        blocks = file.read().split("# newdoc id = ")[1:]
    return {block.split("\n", 1)[0].strip(): block for block in blocks}


def gum() -> tuple[list[Document], list[Document]]:
    """(train, dev): dev is what gum/dev.txt names."""
    folder = corpora_folder() / "gum"
    kept = set((folder / "dev.txt").read_text(encoding="utf-8").split())
    train, dev = [], []
    for name, block in read_blocks(folder / "train.conllu.gz").items():
        if name in kept:
            dev.append(document("gum", name, read_rows(block)))
        elif name.split("_")[1] not in NON_COMMERCIAL:
            train.append(document("gum", name, read_rows(block)))
    return train, dev


def ewt(split: str) -> list[Document]:
    blocks = read_blocks(corpora_folder() / "ewt" / f"{split}.conllu.gz")
    return [document("ewt", name, read_rows(block)) for name, block in blocks.items()]


def read_rows(block: str) -> Rows:
    rows = Rows()
    opened: list[tuple[str, str, int]] = []
    new_paragraph, first, in_word, joins, hyphen = True, 0, False, False, False
    for line in block.split("\n")[1:]:
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            new_paragraph = True
        elif line.startswith("# sent_id"):
            first = len(rows.words)
            rows.sentences.append(first)
            opened = []
            in_word, joins, hyphen = False, False, False
        elif line and line[0].isdigit():
            cells = line.split("\t")
            if "-" in cells[0] or "." in cells[0]:
                continue
            if new_paragraph:
                # EWT states a paragraph after the sentence's id, GUM before.
                rows.paragraphs.append(first)
                new_paragraph = False
            misc = dict(part.split("=", 1) for part in cells[9].split("|") if "=" in part)
            at = len(rows.words)
            xml = misc.get("XML", "")
            is_hyphen = cells[4] == "HYPH"
            rows.glued.append(joins and (in_word or hyphen or is_hyphen))
            in_word = ("<w" in xml or in_word) and "</w>" not in xml
            hyphen = is_hyphen
            joins = misc.get("SpaceAfter") == "No"
            rows.words.append(cells[1])
            rows.tags.append(cells[4])
            rows.heads.append(first + int(cells[6]) - 1 if cells[6] != "0" else -1)
            rows.relations.append(cells[7])
            for piece in misc.get("Entity", "").replace("(", "\0(").replace(")", ")\0").split("\0"):
                if piece.startswith("("):
                    parts = piece.strip("()").split("-")
                    opened.append((parts[0], parts[1], at))
                    if piece.endswith(")"):
                        close_span(opened, parts[0], at, rows.spans)
                elif piece.endswith(")"):
                    close_span(opened, piece[:-1].split("-")[0], at, rows.spans)
    return rows


def close_span(opened, number: str, at: int, spans) -> None:
    for k in range(len(opened) - 1, -1, -1):
        if opened[k][0] == number:
            _, kind, begin = opened.pop(k)
            spans.append((begin, at + 1, kind, number))
            return


def head_of(begin: int, end: int, heads: list[int]) -> int:
    return next((i for i in range(begin, end) if not begin <= heads[i] < end), begin)


def name_labels(rows: Rows) -> list[int]:
    """The names that CoNLL-2003 would mark, as far as a rule can tell; where it cannot, unknown."""
    words, tags = rows.words, rows.tags
    names, inside = [], [False] * len(words)
    for begin, end, kind, _ in sorted(rows.spans, key=lambda m: m[0] - m[1]):
        head = head_of(begin, end, rows.heads)
        if kind not in NAME_TYPES or tags[head] not in PROPER:
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
        names.append((left, right, NAME_TYPES[kind]))
        for i in range(left, right):
            inside[i] = True
    label = encode_spans(names, NAME_LABELS, len(words))
    # A capitalised adjective or a proper noun outside every mention may be a name by CoNLL's rules.
    return [
        UNKNOWN if not inside[i] and words[i][:1].isupper() and tags[i] in PROPER | {"JJ", "HYPH"} else label[i]
        for i in range(len(words))
    ]


def mention_kind(tag: str) -> str:
    return "name" if tag in PROPER else "pronoun" if tag in PRONOUNS else "nominal"


def document(corpus: str, name: str, rows: Rows) -> Document:
    """The document with its glued tokens joined."""
    is_gum = corpus == "gum"
    names = name_labels(rows) if is_gum else [UNKNOWN] * len(rows.words)
    where: list[int] = []
    parts: list[list[int]] = []
    for i in range(len(rows.words)):
        if rows.glued[i]:
            parts[-1].append(i)
        else:
            parts.append([i])
        where.append(len(parts) - 1)
    tags, labels, heads, relations = [], [], [], []
    for group in parts:
        chief = next((i for i in group if rows.heads[i] not in group), group[0])
        tags.append(rows.tags[chief] if len(group) == 1 else "?")
        labels.append(names[group[0]])
        if any(names[i] != 0 for i in group[1:]) and labels[-1] == 0:
            labels[-1] = UNKNOWN
        heads.append(where[rows.heads[chief]] if rows.heads[chief] >= 0 else -1)
        relations.append(RELATIONS.index(rows.relations[chief]))
    entities: dict[str, int] = {}
    mentions = []
    for begin, end, kind, number in sorted(rows.spans, key=lambda s: (s[1] - s[0], s[0])):
        head = head_of(begin, end, rows.heads)
        # Of two mentions with one head the longer is kept: "[the mayor] of Halden" is "[the mayor of Halden]".
        if kind in ENTITY_TYPES:
            mentions.append(
                Mention(where[begin], where[end - 1] + 1, where[head], mention_kind(rows.tags[head]), kind,
                        entities.setdefault(number, len(entities)))
            )
    by_head = {m.head: m for m in mentions}
    return Document(
        corpus=corpus,
        name=name,
        words=["".join(rows.words[i] for i in group) for group in parts],
        sentences=[where[i] for i in rows.sentences],
        paragraphs=[where[i] for i in rows.paragraphs],
        labels={
            "pos": pos_ids(tags),
            "names": repair_bio(labels, NAME_LABELS),
            "roles": [UNKNOWN] * len(parts),
        },
        weights={"pos": 1.0, "names": GUM_NAMES_WEIGHT if is_gum else 0.0, "roles": 0.0},
        heads=heads,
        relations=relations,
        mentions=sorted(by_head.values(), key=lambda m: m.head),
        whole=is_gum,
    )
