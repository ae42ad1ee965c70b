"""From the corpora to the weights.

    python -m training all WORK OUT       every step below
    python -m training teacher WORK       fine-tunes the teacher             -> WORK/teacher.pt
    python -m training lessons WORK       its posteriors over all texts      -> WORK/lessons.pt
    python -m training untaught WORK      the student on labels alone        -> WORK/untaught.pt
    python -m training student WORK       the student on labels and lessons  -> WORK/student.pt
    python -m training export WORK OUT    integers, manifest, fixtures       -> OUT/
    python -m training evaluate OUT       scores the exported files on the tuning corpora

A step that finds its file finished leaves it; a teacher cut short goes on from its last epoch.
"""

import argparse
import json
from pathlib import Path

import torch

from . import corpora, evaluate, export, reference, student, tag_head, teacher, variants, vectors

SEED = 1
VERSION = "0.1.0"


def train_teacher(work: Path) -> None:
    teacher.train(corpora.training_documents(), corpora.tuning_documents(), work, SEED, teacher.EPOCHS)


def write_lessons(work: Path) -> None:
    if not (work / "lessons.pt").exists():
        documents = corpora.training_documents()
        varied = variants.varied_words(documents, SEED)
        teacher.teach([*documents, *variants.variants(documents, varied)], varied, work)


def is_finished(path: Path, epochs: int) -> bool:
    return path.exists() and torch.load(path)["epochs"] == epochs


def train_untaught(work: Path) -> None:
    path = work / "untaught.pt"
    if is_finished(path, student.EPOCHS):
        return
    documents = corpora.training_documents()
    vocabulary, first = vectors.build(documents, student.VOCABULARY, student.WORD, SEED)
    torch.manual_seed(SEED)
    model = student.Student(len(vocabulary))
    model.words.data[1:] = torch.from_numpy(first)
    student.train(model, vocabulary, documents, corpora.tuning_documents(), path, SEED, student.EPOCHS)


def train_student(work: Path) -> None:
    path = work / "student.pt"
    if is_finished(path, student.LESSON_EPOCHS):
        return
    documents = corpora.training_documents()
    model, vocabulary, _ = student.load(work / "untaught.pt")
    lessons = torch.load(work / "lessons.pt")
    student.train(model, vocabulary, documents, corpora.tuning_documents(), path, SEED,
                  student.LESSON_EPOCHS, lessons, student.LESSON_RATE, variants.variants(documents, lessons["varied"]))


def write_files(work: Path, out: Path) -> None:
    model, vocabulary, _ = student.load(work / "student.pt")
    index = {word: i + 1 for i, word in enumerate(vocabulary)}
    tag_head.fit_tag_head(model, corpora.training_documents(), index, SEED)
    about = {
        "name": "onrecord-en",
        "version": VERSION,
        "training": {
            "corpora": ["PolNeAR 1.0 train", "CoNLL-2003 train", "GUM train, nine documents in ten"],
            "vectors": "GloVe 6B 100d",
            "teacher": "MiniLM-L6-H384, fine-tuned on the same corpora",
            "seed": SEED,
            "epochs": student.EPOCHS + student.LESSON_EPOCHS,
        },
    }
    export.write(model, vocabulary, out, {**about, "scores": {}})
    export.write(model, vocabulary, out, {**about, "scores": score_files(out)})


def score_files(out: Path) -> dict:
    model = reference.read(out)
    return evaluate.evaluate(
        corpora.tuning_documents(), lambda documents: [reference.label(model, d) for d in documents]
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["all", "teacher", "lessons", "untaught", "student", "export", "evaluate"])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    work, out = options.folders[0], options.folders[-1]
    if options.step in ("all", "export") and work == out:
        parser.error(f"{options.step} needs two folders, WORK and OUT")
    work.mkdir(parents=True, exist_ok=True)
    if options.step in ("all", "teacher"):
        train_teacher(work)
    if options.step in ("all", "lessons"):
        write_lessons(work)
    if options.step in ("all", "untaught"):
        train_untaught(work)
    if options.step in ("all", "student"):
        train_student(work)
    if options.step in ("all", "export"):
        write_files(work, out)
    if options.step == "evaluate":
        print(json.dumps(score_files(out), indent=1))


if __name__ == "__main__":
    main()
