"""Who is meant, from corpora that say it of some words only: GAP, LitBank, and the speakers of PolNeAR."""

from bisect import bisect_right

from .corpora import Document, Mention, Pair, corpora_folder, merge_pieces, read_lines, token_ranges
from .labels import LAYERS, UNKNOWN
from .penn_words import penn_words

LITBANK_TYPES = {"PER": "person", "FAC": "place", "GPE": "place", "LOC": "place", "VEH": "object", "ORG": "organization"}
# A mention's head stands before the first of these, if it does not start with them.
AFTER_HEAD = {"of", "in", "on", "at", "with", "from", "to", "for", "by", "who", "whom", "whose", "that", "which", "where",
              ",", "and", "or", "as", "under", "near", "between", "upon", ";", "--", "—", "("}


def without_labels(corpus: str, name: str, words: list[str], sentences: list[int], paragraphs: list[int]) -> Document:
    return Document(corpus, name, words, sentences, paragraphs,
                    {layer: [UNKNOWN] * len(words) for layer in LAYERS}, dict.fromkeys(LAYERS, 0.0))


def head_by_rule(words: list[str], begin: int, end: int, is_personal_name: bool) -> int:
    """A personal name's first word heads it, as in UD; else the last word before what usually follows a head."""
    if is_personal_name:
        return next((i for i in range(begin, end) if words[i][:1].isupper()), begin)
    for i in range(begin + 1, end):
        if words[i].lower() in AFTER_HEAD:
            return i - 1 if words[i - 1] not in ("'s", "’s") else end - 1
    return end - 1 if words[end - 1] not in ("'s", "’s") or end - begin == 1 else end - 2


def at_token(starts: list[int], position: int) -> int:
    return max(bisect_right(starts, position) - 1, 0)


def gap(split: str) -> list[Document]:
    """A pronoun and two names: of one entity, or not."""
    documents = []
    for row in read_lines(corpora_folder() / "gap" / f"{split}.jsonl.gz"):
        tokens, sentences = penn_words(row["text"])
        words = [row["text"][b:e] for b, e in tokens]
        starts = [b for b, _ in tokens]
        document = without_labels("gap", row["id"], words, sentences, [0])
        pronoun = at_token(starts, row["pronoun"]["start"])
        for name in row["names"]:
            head = at_token(starts, name["start"])
            if head != pronoun:
                document.pairs.append(Pair(max(head, pronoun), min(head, pronoun), name["coref"]))
        documents.append(document)
    return documents


def litbank() -> list[Document]:
    documents = []
    for row in read_lines(corpora_folder() / "litbank" / "coref.jsonl.gz"):
        text, tokens = row["text"], row["tokens"]
        words = [text[t[1] : t[2]] for t in tokens]
        sentences = [s[0] for s in row["sentences"]]
        paragraphs = [s for s in sentences if s == 0 or "\n\n" in text[tokens[s - 1][2] : tokens[s][1]]]
        document = without_labels("litbank", row["id"], words, sentences, paragraphs)
        by_head: dict[int, Mention] = {}
        for entity, cluster in enumerate(row["clusters"]):
            for number in cluster["mentions"]:
                mention = row["mentions"][number]
                begin, end = mention["tokens"]
                is_personal = (mention["kind"], mention["type"]) == ("name", "PER")
                head = head_by_rule(words, begin, end, is_personal)
                if head not in by_head or by_head[head].end - by_head[head].begin < end - begin:
                    by_head[head] = Mention(begin, end, head, mention["kind"], LITBANK_TYPES[mention["type"]], entity)
        document.mentions = sorted(by_head.values(), key=lambda m: m.head)
        documents.append(document)
    return documents


def add_speakers(documents: list[Document], split: str) -> None:
    """To PolNeAR's articles, pairs of an attribution's source (or, without one, its cue) with words that name who speaks,
    and who does not."""
    folder = corpora_folder() / "polnear"
    readings = {row["id"]: row for row in read_lines(folder / f"{split}.speakers.jsonl.gz")}
    rows = {row["id"]: row for row in read_lines(folder / f"{split}.jsonl.gz") if row["id"] in readings}
    for document in documents:
        if document.name not in readings:
            continue
        row, reading = rows[document.name], readings[document.name]
        text = row["text"]
        tokens = [token for sentence in row["sentences"] for token in sentence["tokens"]]
        starts, ends = [t[1] for t in tokens], [t[2] for t in tokens]
        heads = [t[6] for t in tokens]

        def head(begin: int, end: int) -> int | None:
            found = token_ranges(starts, ends, [(begin, end, "")])
            if not found:
                return None
            first, last, _ = found[0]
            base = document.sentences[at_token(document.sentences, first)]
            at = next((i for i in range(first, last) if not first <= base + heads[i] - 1 < last), last - 1)
            while at > first and tokens[at][4] == tokens[at - 1][4] == "PERSON":
                at -= 1
            return at

        entities = {
            e["id"]: {h for h in (head(b, e2) for b, e2 in e["mentions"]) if h is not None} for e in reading["entities"]
        }
        attributions = row["annotations"][0]["attributions"]
        pairs = set()
        for speaker in reading["speakers"]:
            attribution = attributions[speaker["attribution"]]
            spans = merge_pieces(text, attribution["source"]) or merge_pieces(text, attribution["cue"])
            word = head(*spans[0]) if spans else None
            if word is None or not speaker["entities"]:
                continue
            same = set().union(*(entities.get(e, set()) for e in speaker["entities"]))
            other = set().union(*(heads_ for e, heads_ in entities.items() if e not in speaker["entities"])) - same
            pairs |= {Pair(max(word, h), min(word, h), True) for h in same if h != word}
            pairs |= {Pair(max(word, h), min(word, h), False) for h in other if h != word and h < word}
        document.pairs = sorted(pairs, key=lambda p: (p.later, p.earlier))
