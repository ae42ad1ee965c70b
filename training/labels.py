"""The label sets of the three layers. Their order is the order of the logits."""

ROLES = ("source", "cue", "content")
NAMES = ("person", "organization", "place", "other")


def bio(types: tuple[str, ...]) -> tuple[str, ...]:
    return ("O", *(f"{mark}-{kind}" for kind in types for mark in "BI"))


ROLE_LABELS = bio(ROLES)
NAME_LABELS = bio(NAMES)

# Penn Treebank tags, old style: brackets and quotation marks have their own tags, a hyphen is ":".
POS_LABELS = (
    "NN NNP NNS NNPS IN DT JJ JJR JJS CD RB RBR RBS RP PRP PRP$ VB VBD VBG VBN VBP VBZ MD CC TO "
    "POS WP WP$ WDT WRB EX PDT UH FW LS SYM $ # . , : `` '' -LRB- -RRB-"
).split()
POS_LABELS = tuple(POS_LABELS)

# Universal Dependencies, release 2.16, with the subtypes that GUM and EWT use.
RELATIONS = tuple(
    "root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt "
    "conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark "
    "nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan "
    "parataxis punct reparandum vocative xcomp".split()
)

# What a word heads: no mention, or one of these three kinds; and what is mentioned, by GUM's types.
KINDS = ("none", "name", "nominal", "pronoun")
ENTITY_TYPES = (
    "person", "organization", "place", "event", "object", "abstract", "time", "animal", "plant", "substance",
)

LAYERS = {"pos": POS_LABELS, "names": NAME_LABELS, "roles": ROLE_LABELS}

# A label that is not known. A loss lets every label stand there.
UNKNOWN = -1


def encode_spans(spans: list[tuple[int, int, str]], labels: tuple[str, ...], length: int) -> list[int]:
    """Half-open token spans with a type -> BIO label ids. A later span paints over an earlier one."""
    kind: list[str | None] = [None] * length
    owner = [-1] * length
    for number, (begin, end, name) in enumerate(spans):
        for i in range(begin, end):
            kind[i], owner[i] = name, number
    ids = []
    for i in range(length):
        if kind[i] is None:
            ids.append(0)
        else:
            inside = i > 0 and owner[i - 1] == owner[i]
            ids.append(labels.index(("I-" if inside else "B-") + kind[i]))
    return ids


def decode_spans(ids: list[int], labels: tuple[str, ...]) -> set[tuple[int, int, str]]:
    """BIO label ids -> half-open token spans with a type."""
    spans = set()
    begin, kind = -1, ""
    for i, label in enumerate([labels[k] for k in ids] + ["O"]):
        if begin >= 0 and (label == "O" or label[0] == "B" or label[2:] != kind):
            spans.add((begin, i, kind))
            begin = -1
        if label != "O" and begin < 0:
            begin, kind = i, label[2:]
    return spans
