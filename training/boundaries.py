"""Where a span may not go on: no name, source or cue crosses a sentence's end, and a content crosses a paragraph's end only
in a quotation that goes on, or as the list that a colon announces."""

from .corpora import Document
from .labels import LAYERS
from .quotation import INSIDE, INSIDE_SINGLE, OPENS, OPENS_SINGLE, quotation_states

OPEN_STATES = {INSIDE, OPENS, INSIDE_SINGLE, OPENS_SINGLE}
CONTENT = "I-content"


def barred(document: Document) -> dict[str, list[tuple[int, int]]]:
    """Layer -> (token, label) that no path may take."""
    states = quotation_states(document.words, set(document.sentences), set(document.paragraphs))
    out: dict[str, list[tuple[int, int]]] = {"names": [], "roles": []}
    for layer, places in out.items():
        inner = [k for k, label in enumerate(LAYERS[layer]) if label[0] == "I" and label != CONTENT]
        places += [(i, k) for i in document.sentences for k in inner]
    content = LAYERS["roles"].index(CONTENT)
    for i in document.paragraphs:
        goes_on = i > 0 and (states[i - 1] in OPEN_STATES or document.words[i - 1] == ":")
        if not goes_on:
            out["roles"].append((i, content))
    return out
