"""Scores answers against the corpora: exact spans for roles and names, accuracy for tags, trees, mentions and who they
are. All in percent. Punctuation counts in trees."""

from collections import Counter

import torch

from .answers import Answer
from .corpora import Document
from .labels import KINDS, LAYERS, NAMES, ROLES, UNKNOWN, decode_spans


def prf(right: int, predicted: int, gold: int) -> dict[str, float]:
    precision = right / predicted if predicted else 0.0
    recall = right / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"p": round(100 * precision, 2), "r": round(100 * recall, 2), "f1": round(100 * f1, 2)}


def percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0


def score_spans(pairs, kinds: tuple[str, ...]) -> dict:
    """`pairs`: (gold spans, predicted spans) a document, spans as (begin, end, kind)."""
    right, predicted, gold = Counter(), Counter(), Counter()
    for g, p in pairs:
        gold.update(kind for *_, kind in g)
        predicted.update(kind for *_, kind in p)
        right.update(kind for *_, kind in g & p)
    scores = {kind: prf(right[kind], predicted[kind], gold[kind]) for kind in kinds}
    return {**scores, "all": prf(right.total(), predicted.total(), gold.total())}


def role_scores(documents: list[Document], answers: list[Answer]) -> dict:
    return score_spans(
        [
            ({(*s, role) for role in ROLES for s in d.spans[role]}, decode_spans(a.labels["roles"], LAYERS["roles"]))
            for d, a in zip(documents, answers)
        ],
        ROLES,
    )


def name_scores(documents: list[Document], answers: list[Answer]) -> dict:
    pairs = []
    for d, a in zip(documents, answers):
        known = [UNKNOWN != label for label in d.labels["names"]]
        gold = decode_spans([max(label, 0) for label in d.labels["names"]], LAYERS["names"])
        found = decode_spans(a.labels["names"], LAYERS["names"])
        pairs.append((gold, {s for s in found if all(known[s[0] : s[1]])}))
    return score_spans(pairs, NAMES)


def tag_accuracy(documents: list[Document], answers: list[Answer]) -> float:
    tags = [
        (gold, found)
        for d, a in zip(documents, answers)
        for gold, found in zip(d.labels["pos"], a.labels["pos"])
        if gold != UNKNOWN
    ]
    return percent(sum(gold == found for gold, found in tags), len(tags))


def tree_scores(documents: list[Document], answers: list[Answer]) -> dict[str, float]:
    attached = labelled = total = 0
    for d, a in zip(documents, answers):
        same = a.heads == torch.tensor(d.heads)
        attached += int(same.sum())
        labelled += int((same & (a.relations == torch.tensor(d.relations))).sum())
        total += len(d.words)
    return {"uas": percent(attached, total), "las": percent(labelled, total)}


def mention_scores(documents: list[Document], answers: list[Answer]) -> dict[str, float]:
    """F1 of mentions by head and kind; and of gold mentions, how many find their entity, or rightly none."""
    right = found = gold = linked = pronouns = linked_pronouns = 0
    for d, a in zip(documents, answers):
        kinds = {m.head: KINDS.index(m.kind) for m in d.mentions}
        entity = {m.head: m.entity for m in d.mentions}
        said = a.kinds.tolist()
        right += sum(said[h] == k for h, k in kinds.items())
        found += sum(k > 0 for k in said)
        gold += len(kinds)
        seen: set[int] = set()
        for m in d.mentions:
            before = int(a.antecedents[m.head])
            ok = entity[before] == m.entity if before >= 0 else m.entity not in seen
            linked += ok
            if m.kind == "pronoun":
                pronouns += 1
                linked_pronouns += ok
            seen.add(m.entity)
    return {"mentions": prf(right, found, gold)["f1"], "links": percent(linked, gold),
            "pronouns": percent(linked_pronouns, pronouns)}


def pair_scores(documents: list[Document], answers: list[Answer]) -> dict[str, float]:
    """F1 of the pairs that are one entity, of those that stood in one window."""
    right = found = gold = 0
    for d, a in zip(documents, answers):
        for pair, score in zip(d.pairs, a.pairs.tolist()):
            if score == score:
                right += pair.same and score > 0
                found += score > 0
                gold += pair.same
    return prf(right, found, gold)


# What each corpus marks by hand.
MEASURES = {
    "polnear": {"roles": role_scores, "pairs": pair_scores},
    "conll2003": {"names": name_scores, "pos": tag_accuracy},
    "worldwide": {"names": name_scores},
    "gum": {"names": name_scores, "pos": tag_accuracy, "trees": tree_scores, "references": mention_scores},
    "ewt": {"pos": tag_accuracy, "trees": tree_scores},
    "gap": {"pairs": pair_scores},
}


def evaluate(documents: dict[str, list[Document]], answers: dict[str, list[Answer]]) -> dict:
    """Corpus -> measure -> scores."""
    return {
        corpus: {name: measure(group, answers[corpus]) for name, measure in MEASURES[corpus].items()}
        for corpus, group in documents.items()
    }


def summary(report: dict) -> str:
    parts = []
    for corpus, layers in report.items():
        for layer, scores in layers.items():
            if isinstance(scores, dict):
                shown = " ".join(f"{k} {s['f1'] if isinstance(s, dict) else s:.1f}" for k, s in scores.items())
                parts.append(f"{corpus} {layer} {shown}")
            else:
                parts.append(f"{corpus} {layer} {scores:.1f}")
    return " | ".join(parts)
