"""Training texts in the styles of other papers: capitals, headline case, lower case; single quotation marks, dashes and
labels of speakers in the place of double marks. Labels move along."""

import random
from dataclasses import replace

from .corpora import Document, Pair
from .labels import LAYERS, POS_LABELS, ROLE_LABELS, ROLES, decode_spans
from .quotation import CLOSES, OPENS, quotation_states

# How often a text is changed so.
CASE_SHARE, MARKS_SHARE, DASH_SHARE, LABEL_SHARE = 0.25, 0.5, 0.06, 0.06
# Of a text with capitals or headlines, the share of sentences written so.
SENTENCE_SHARE = 0.2
MARKS = ((("“", "”"), 0.3), (('"', '"'), 0.3), (("``", "''"), 0.05), (("‘", "’"), 0.25), (("'", "'"), 0.1))
SMALL_WORDS = set("a an the of in on at to for by and or but with from as is".split())
O, SOURCE, CONTENT, IN_CONTENT = (ROLE_LABELS.index(x) for x in ("O", "B-source", "B-content", "I-content"))


def restyled(document: Document, rng: random.Random) -> Document:
    """The text, or a restyled copy of it."""
    if not document.heads and document.weights["roles"] > 0:
        if rng.random() < DASH_SHARE:
            document = with_dashes(document)
        elif rng.random() < LABEL_SHARE:
            document = with_labels(document, rng)
    words = document.words
    if rng.random() < MARKS_SHARE:
        words = with_marks(document, *rng.choices([m for m, _ in MARKS], [s for _, s in MARKS])[0])
    if rng.random() < CASE_SHARE:
        words = with_case(words, document.sentences, rng)
    return document if words is document.words else replace(document, words=words)


def states_of(document: Document) -> list[int]:
    return quotation_states(document.words, set(document.sentences), set(document.paragraphs))


def with_marks(document: Document, opening: str, closing: str) -> list[str]:
    """Other marks around quotations; what was quoted within them in single marks changes over."""
    is_single = opening in "‘'"
    swapped = {"‘": "“", "`": "“"} if is_single else {}
    out = []
    for word, state in zip(document.words, states_of(document)):
        if word in ("“", "”", '"', "``", "''", "„"):
            out.append(opening if state == OPENS else closing)
        else:
            out.append(swapped.get(word, word))
    return out


def with_case(words: list[str], sentences: list[int], rng: random.Random) -> list[str]:
    kind = rng.choice(("capitals", "headline", "lower"))
    if kind == "lower":
        return [w.lower() for w in words]
    out = list(words)
    for begin, end in zip(sentences, [*sentences[1:], len(words)]):
        if rng.random() < SENTENCE_SHARE:
            for i in range(begin, end):
                if kind == "capitals":
                    out[i] = words[i].upper()
                elif i == begin or words[i] not in SMALL_WORDS and "'" not in words[i] and "’" not in words[i]:
                    out[i] = words[i][:1].upper() + words[i][1:]
    return out


def rebuilt(document: Document, dropped: set[int], changed: dict[int, str], before: dict[int, list[tuple[str, str, int]]]) -> Document:
    """A copy without some tokens, with others changed, and with (word, tag, role) put before some."""
    words, where = [], []
    labels: dict[str, list[int]] = {layer: [] for layer in LAYERS}
    sentences, paragraphs = set(document.sentences), set(document.paragraphs)
    new_sentences, new_paragraphs = [], []
    starts = {"sentence": False, "paragraph": False}
    for i, word in enumerate(document.words):
        starts["sentence"] |= i in sentences
        starts["paragraph"] |= i in paragraphs
        where.append(len(words))
        if i in dropped and i not in before:
            continue
        if starts["sentence"]:
            new_sentences.append(len(words))
        if starts["paragraph"]:
            new_paragraphs.append(len(words))
        starts = {"sentence": False, "paragraph": False}
        for extra, tag, role in before.get(i, []):
            words.append(extra)
            labels["pos"].append(POS_LABELS.index(tag))
            labels["names"].append(-1)
            labels["roles"].append(role)
        if i in dropped:
            continue
        where[-1] = len(words)
        words.append(changed.get(i, word))
        for layer in LAYERS:
            labels[layer].append(document.labels[layer][i])
    roles = labels["roles"]
    for i, role in enumerate(roles):
        # A content whose first token went begins with its next.
        if role > 0 and role % 2 == 0 and (i == 0 or roles[i - 1] not in (role, role - 1)):
            roles[i] = role - 1
    last = len(words) - 1
    pairs = [Pair(min(where[p.later], last), min(where[p.earlier], last), p.same) for p in document.pairs]
    return replace(document, words=words, labels=labels, sentences=new_sentences, paragraphs=new_paragraphs,
                   pairs=[p for p in pairs if p.later > p.earlier],
                   spans={role: {(b, e) for b, e, k in decode_spans(roles, ROLE_LABELS) if k == role} for role in ROLES})


def quoted_paragraphs(document: Document):
    """(begin, end, closing marks) of each paragraph that a quotation opens."""
    states = states_of(document)
    for begin, end in zip(document.paragraphs, [*document.paragraphs[1:], len(document.words)]):
        if states[begin] == OPENS and end - begin > 3:
            yield begin, end, [i for i in range(begin, end) if states[i] in (OPENS, CLOSES)]


def with_dashes(document: Document) -> Document:
    """Quotations at the start of a paragraph, signed by a dash: — We will stay, she said."""
    dropped, changed = set(), {}
    for begin, _, marks in quoted_paragraphs(document):
        changed[begin] = "—"
        dropped |= set(marks) - {begin}
    return rebuilt(document, dropped, changed, {}) if changed else document


def with_labels(document: Document, rng: random.Random) -> Document:
    """Paragraphs that are all quotation, as turns: LEE: We will stay."""
    people = [word for word, tag in zip(document.words, document.labels["pos"]) if POS_LABELS[tag] == "NNP" and word.isalpha()]
    dropped, before = set(), {}
    upper = rng.random() < 0.5
    for begin, end, marks in quoted_paragraphs(document):
        if not people or any(label not in (O, CONTENT, IN_CONTENT) for label in document.labels["roles"][begin:end]):
            continue
        if document.labels["roles"][begin] not in (CONTENT, IN_CONTENT):
            continue
        name = rng.choice(people)
        before[begin] = [(name.upper() if upper else name, "NNP", SOURCE), (":", ":", O)]
        dropped |= set(marks)
    return rebuilt(document, dropped, {}, before) if before else document
