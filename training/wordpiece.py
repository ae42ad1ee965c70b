"""BERT's uncased WordPiece, for words already cut, over a vocab.txt. Written from the published description."""

import unicodedata


class WordPiece:
    def __init__(self, vocabulary: list[str]):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.cache: dict[str, list[int]] = {}

    def encode(self, word: str) -> list[int]:
        if word not in self.cache:
            self.cache[word] = [i for part in split(word) for i in self.pieces(part)] or [self.unknown]
        return self.cache[word]

    def pieces(self, part: str) -> list[int]:
        out, begin = [], 0
        while begin < len(part):
            end = len(part)
            while end > begin and ("##" if begin else "") + part[begin:end] not in self.ids:
                end -= 1
            if end == begin:
                return [self.unknown]
            out.append(self.ids[("##" if begin else "") + part[begin:end]])
            begin = end
        return out


def split(word: str) -> list[str]:
    """Lower case, accents off, every punctuation mark a part of its own."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    parts, current = [], ""
    for c in plain:
        if c.isspace() or unicodedata.category(c)[0] == "P" or c in "$+<=>^`|~":
            if current:
                parts.append(current)
            current = ""
            if not c.isspace():
                parts.append(c)
        else:
            current += c
    return parts + [current] if current else parts
