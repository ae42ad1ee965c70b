"""What a token is to the quotations around it, single marks and dashes included."""

# Outside; inside, opening and closing double marks; the same of single marks; after a dash that opens a paragraph.
OUTSIDE, INSIDE, OPENS, CLOSES, INSIDE_SINGLE, OPENS_SINGLE, CLOSES_SINGLE, AFTER_DASH = range(8)
QUOTATIONS = 8
DASHES = {"—", "–", "―", "--", "-"}
SINGLE = {"‘", "’", "'", "`"}
# What stands before a single mark that closes a quotation, and not after a plural ("the farmers' union").
BEFORE_CLOSING = {".", ",", "!", "?", "...", "…", "-", "--", "—", "–", ")", '"', "”", "''"}


def is_lower(character: str) -> bool:
    return character.lower() == character and character.upper() != character


def quotation_states(words: list[str], sentences: set[int], paragraphs: set[int]) -> list[int]:
    """A paragraph starts outside. A lone straight single mark opens where none is open, but after an s, where it may be a
    plural's; a single mark closes after punctuation, or where the next word does not go on in lower case."""
    states, double, single, dash = [], False, False, False
    for i, word in enumerate(words):
        if i in paragraphs:
            double = single = False
            dash = word in DASHES
        following = words[i + 1] if i + 1 < len(words) and i + 1 not in paragraphs else ""
        before = words[i - 1] if i and i not in paragraphs else ""
        if word[:1] in ("“", "„") or word.startswith("``") or (word == '"' and not double):
            double = True
            states.append(OPENS)
        elif word[-1:] == "”" or word.endswith("''") or word == '"':
            double = False
            states.append(CLOSES)
        elif word in SINGLE and not single and word != "’" and following and (
            word in ("‘", "`") or i in sentences or before[-1:].lower() != "s"
        ):
            single = True
            states.append(OPENS_SINGLE)
        elif word in ("’", "'") and single and (before in BEFORE_CLOSING or not is_lower(following[:1])):
            single = False
            states.append(CLOSES_SINGLE)
        else:
            states.append(INSIDE if double else INSIDE_SINGLE if single else AFTER_DASH if dash else OUTSIDE)
    return states
