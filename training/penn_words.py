"""Penn Treebank words of a plain text, for corpora that come without tokens; and where sentences start."""

import re

PATTERN = re.compile(
    r"""
    (?:[A-Za-z]\.){2,}                                    # U.S.
  | (?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gen|Col|Capt|Lt|Sen|Rep|Gov|No|vs|Co|Inc|Ltd|Corp)\.
  | [$£€]
  | \d+(?:[.,:/]\d+)*(?:[-–]\d+)*(?:st|nd|rd|th|s)?
  | n['’]t\b
  | ['’](?:s|S|re|ve|ll|d|m)\b
  | \w+?(?=n['’]t\b)
  | \w+(?:[-.]\w+)*(?:['’](?!(?:s|S|re|ve|ll|d|m)\b)\w+)*
  | \.\.\. | -- | `` | ''
  | \S
    """,
    re.VERBOSE,
)
ENDS = {".", "!", "?"}
CLOSERS = {'"', "''", "”", "’", "'", ")"}


def penn_words(text: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Character ranges of the words, and the index of each sentence's first."""
    ranges = [m.span() for m in PATTERN.finditer(text)]
    words = [text[b:e] for b, e in ranges]
    sentences = [0]
    for i in range(1, len(words)):
        last = i - 1
        while last > 0 and words[last] in CLOSERS:
            last -= 1
        if words[last] in ENDS and (words[i][:1].isupper() or words[i][0] in "\"“`'‘(") and words[i] not in CLOSERS - {'"', "'"}:
            sentences.append(i)
    return ranges, sentences
