"""What the teacher says of texts, for the student to learn: its emissions of roles, names and tags, and, where a corpus
has none of its own, its trees and its mentions with their entities."""

import pickle
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from .answers import Answer, teacher_answers
from .corpora import Document, Mention
from .data import log
from .labels import ENTITY_TYPES, KINDS, LAYERS
from .teacher import Teacher

# Wider than for scoring: a lesson need not be the teacher's best.
CORE, CONTEXT = 260, 60
# Texts read before the file is written anew.
PART = 200


@dataclass
class Lessons:
    """Texts, and of each the teacher's emissions by layer, in half precision; and the teacher's transition scores."""

    documents: list[Document]
    rows: list[dict[str, Tensor]]
    fields: dict[str, list[Tensor]]


def entities_of(answer: Answer) -> dict[int, int]:
    """The number of the entity of each mention found, by its head: its antecedent's, or a new one."""
    entities: dict[int, int] = {}
    for head in torch.nonzero(answer.kinds > 0).flatten().tolist():
        before = int(answer.antecedents[head])
        entities[head] = entities[before] if before in entities else head
    return entities


def taught(document: Document, answer: Answer) -> Document:
    """The document with what it lacks."""
    if not document.heads:
        document = replace(document, heads=answer.heads.tolist(), relations=answer.relations.tolist())
    if not document.mentions:
        mentions = [
            Mention(h, h + 1, h, KINDS[int(answer.kinds[h])], ENTITY_TYPES[int(answer.types[h])], entity)
            for h, entity in entities_of(answer).items()
        ]
        document = replace(document, mentions=mentions, whole=True)
    return document


def write(model: Teacher, documents: list[Document], path: Path) -> Lessons:
    """Reads the documents part by part; goes on from the file if there is one."""
    fields = {layer: [t.detach().clone() for t in crf.scores()] for layer, crf in model.crfs.items()}
    done = read(path) if path.exists() else Lessons([], [], fields)
    for begin in range(len(done.documents), len(documents), PART):
        part = documents[begin : begin + PART]
        answers = teacher_answers(model, part, CORE, CONTEXT)
        done.documents += [taught(d, a) for d, a in zip(part, answers)]
        done.rows += [{layer: a.emissions[layer].half() for layer in LAYERS} for a in answers]
        with path.with_suffix(".part").open("wb") as file:
            pickle.dump(done, file)
        path.with_suffix(".part").replace(path)
        log(lessons=len(done.documents), of=len(documents))
    return done


def read(path: Path) -> Lessons:
    """Our own file: pickled, so read none of others."""
    with path.open("rb") as file:
        return pickle.load(file)
