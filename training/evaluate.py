"""Scores labels against the corpora: exact spans for roles and names, accuracy for tags. All in percent."""

from collections import Counter
from collections.abc import Callable

from .corpora import Document
from .labels import LAYERS, NAMES, ROLES, UNKNOWN, decode_spans

# For one document: layer -> label ids, a token each.
Prediction = dict[str, list[int]]


def prf(right: int, predicted: int, gold: int) -> dict[str, float]:
    precision = right / predicted if predicted else 0.0
    recall = right / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"p": round(100 * precision, 2), "r": round(100 * recall, 2), "f1": round(100 * f1, 2)}


def score_spans(pairs, kinds: tuple[str, ...]) -> dict:
    """`pairs`: (gold spans, predicted spans) a document, spans as (begin, end, kind)."""
    right, predicted, gold = Counter(), Counter(), Counter()
    for g, p in pairs:
        gold.update(kind for *_, kind in g)
        predicted.update(kind for *_, kind in p)
        right.update(kind for *_, kind in g & p)
    scores = {kind: prf(right[kind], predicted[kind], gold[kind]) for kind in kinds}
    return {**scores, "all": prf(right.total(), predicted.total(), gold.total())}


def evaluate(documents: dict[str, list[Document]], predict: Callable[[list[Document]], list[Prediction]]) -> dict:
    """Corpus -> layer -> scores. Roles count on PolNeAR alone, names and tags where marked by hand."""
    report = {}
    for corpus, group in documents.items():
        predictions = predict(group)
        report[corpus] = {}
        if corpus == "polnear":
            pairs = [
                ({(*s, role) for role in ROLES for s in d.spans[role]}, decode_spans(p["roles"], LAYERS["roles"]))
                for d, p in zip(group, predictions)
            ]
            report[corpus]["roles"] = score_spans(pairs, ROLES)
            continue
        pairs, right, total = [], 0, 0
        for d, p in zip(group, predictions):
            known = [UNKNOWN != label for label in d.labels["names"]]
            gold = decode_spans([max(label, 0) for label in d.labels["names"]], LAYERS["names"])
            found = decode_spans(p["names"], LAYERS["names"])
            pairs.append((gold, {s for s in found if all(known[s[0] : s[1]])}))
            tags = [(g, t) for g, t in zip(d.labels["pos"], p["pos"]) if g != UNKNOWN]
            right += sum(g == t for g, t in tags)
            total += len(tags)
        report[corpus]["names"] = score_spans(pairs, NAMES)
        report[corpus]["pos"] = round(100 * right / total, 2)
    return report


def summary(report: dict) -> str:
    parts = []
    for corpus, layers in report.items():
        for layer, scores in layers.items():
            if isinstance(scores, dict):
                parts.append(f"{corpus} " + " ".join(f"{kind} {s['f1']:.1f}" for kind, s in scores.items()))
            else:
                parts.append(f"{layer} {scores:.2f}")
    return " | ".join(parts)
