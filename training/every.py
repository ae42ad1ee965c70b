"""All corpora: what is learned from, and what is tuned on."""

import itertools
import random
from collections.abc import Iterator

from .corpora import Document, conll2003, corpora_folder, polnear, read_lines, worldwide
from .penn_words import penn_words
from .references import add_speakers, gap, litbank, without_labels
from .restyled import restyled
from .treebanks import ewt, gum


def training_documents() -> list[Document]:
    articles = polnear("train")
    add_speakers(articles, "train")
    return [*articles, *conll2003("train"), *worldwide("train"), *gum()[0], *ewt("train"), *gap("train"), *litbank()]


def tuning_documents() -> dict[str, list[Document]]:
    articles = polnear("dev")
    add_speakers(articles, "dev")
    return {"polnear": articles, "conll2003": conll2003("dev"), "worldwide": worldwide("dev"), "gum": gum()[1],
            "ewt": ewt("dev"), "gap": gap("dev")}


# How often the teacher reads each corpus; of a part, texts are drawn.
SHARES = {"polnear": 1.0, "conll2003": 1.0, "worldwide": 0.6, "gum": 2.0, "ewt": 0.7, "gap": 1.0, "litbank": 0.3}
# The small student needs trees and references more often, and so has them.
STUDENT_SHARES = {"polnear": 1.0, "conll2003": 1.0, "worldwide": 1.0, "gum": 3.0, "ewt": 1.5, "gap": 1.0, "litbank": 0.4}
LESSON_SHARES = dict.fromkeys(SHARES, 1.0) | {"litbank": 0.3}


def passes(documents: list[Document], seed: int, shares: dict[str, float] = SHARES) -> Iterator[list[Document]]:
    """What the teacher reads, pass after pass without end, each text as it is or restyled."""
    for number in itertools.count(seed):
        rng = random.Random(number)
        yield [
            restyled(document, rng)
            for document in documents
            for _ in range(int(shares[document.corpus]) + (rng.random() < shares[document.corpus] % 1))
        ]


def unlabelled() -> list[Document]:
    """News texts without labels, as Penn words."""
    documents = []
    for row in read_lines(corpora_folder() / "unlabelled" / "news.jsonl.gz"):
        ranges, sentences = penn_words(row["text"])
        if not ranges:
            continue
        gaps = [i for i in range(1, len(ranges)) if "\n" in row["text"][ranges[i - 1][1] : ranges[i][0]]]
        words = [row["text"][begin:end] for begin, end in ranges]
        documents.append(without_labels("unlabelled", row["id"], words, sorted({*sentences, *gaps}), [0, *gaps]))
    return documents
