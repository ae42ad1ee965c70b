"""From the corpora to the weights.

    python -m training all WORK OUT       every step below
    python -m training teacher WORK       fine-tunes the teacher               -> WORK/teacher.pt
    python -m training lessons WORK       what it says of the texts            -> WORK/lessons-0.pickle, ...
    python -m training student WORK       the student on labels, then lessons  -> WORK/untaught.pt, WORK/student.pt
    python -m training export WORK OUT    integers, manifest, fixtures         -> OUT/
    python -m training score WORK         scores teacher and student on the tuning corpora
    python -m training evaluate OUT       scores the exported files on the tuning corpora

A step that was cut short goes on from its last checkpoint; one that is finished leaves its file. `--from FOLDER` lets the
student begin with exported weights of the first format instead of word vectors. `--steps` and `--cooling` set how long the
teacher is trained, or the student by lessons: the rate is constant until the last `cooling` steps, so any checkpoint may be gone on
from with more steps.
"""

import argparse
import copy
import json
from collections.abc import Iterator
from pathlib import Path

import torch

from . import evaluate, every, export, lessons, reference, student, tag_head, teacher, vectors, warm
from .answers import student_answers, teacher_answers

SEED = 1
VERSION = "0.2.0"
TEACHER_RUN = (6000, 1200)
UNTAUGHT_RUN, STUDENT_RUN = student.Run(12000, 1000), student.Run(24000, 4000, 1.5e-3)
# For a student that begins with exported weights.
KEPT_RUN = student.Run(2700, 600, 1e-3)
# So often the training texts stand among the lessons, each time restyled anew; the unlabelled ones once.
LESSON_PASSES = 2


def lesson_files(work: Path) -> list[Path]:
    return [work / f"lessons-{number}.pickle" for number in range(LESSON_PASSES + 1)]


def train_teacher(work: Path, run: tuple[int, int]) -> None:
    teacher.train(every.passes(every.training_documents(), SEED), work / "teacher.pt", SEED, *run)


def write_lessons(work: Path) -> None:
    model = teacher.load(work / "teacher.pt")
    texts = every.passes(every.training_documents(), SEED, every.LESSON_SHARES)
    for path in lesson_files(work)[:-1]:
        lessons.write(model, next(texts), path)
    lessons.write(model, every.unlabelled(), lesson_files(work)[-1])


def lesson_passes(work: Path) -> Iterator[student.Pass]:
    while True:
        for path in lesson_files(work):
            if path.exists():
                part = lessons.read(path)
                yield student.Pass(part.documents, part.rows, part.fields)


def first_student(former: Path | None) -> tuple[student.Student, list[str]]:
    torch.manual_seed(SEED)
    if former:
        return warm.from_exported(former)
    vocabulary, first = vectors.build(every.training_documents(), student.VOCABULARY, student.WORD, SEED)
    model = student.Student(len(vocabulary))
    model.words.data[1:] = torch.from_numpy(first)
    return model, vocabulary


def train_student(work: Path, former: Path | None, run: tuple[int, int] | None) -> None:
    untaught = work / "untaught.pt"
    model, vocabulary = first_student(former)
    documents = every.training_documents()
    if former:
        index = {word: i + 1 for i, word in enumerate(vocabulary)}
        passes = warm.kept_passes(copy.deepcopy(model), index, documents, SEED, every.STUDENT_SHARES)
    else:
        passes = map(student.Pass, every.passes(documents, SEED, every.STUDENT_SHARES))
    student.train(model, vocabulary, passes, untaught, SEED, KEPT_RUN if former else UNTAUGHT_RUN)
    if not any(path.exists() for path in lesson_files(work)):
        return
    model, vocabulary = student.load(untaught)
    taught = student.Run(*run, STUDENT_RUN.rate) if run else STUDENT_RUN
    student.train(model, vocabulary, lesson_passes(work), work / "student.pt", SEED, taught)


def write_files(work: Path, out: Path, former: Path | None) -> None:
    """Of the taught student, or, where there are no lessons, of the one that learned labels."""
    taught = work / "student.pt"
    model, vocabulary = student.load(taught if taught.exists() else work / "untaught.pt")
    index = {word: i + 1 for i, word in enumerate(vocabulary)}
    tag_head.fit_tag_head(model, every.training_documents(), index, SEED)
    about = {
        "name": "onrecord-en",
        "version": VERSION,
        "training": {
            "corpora": ["PolNeAR 1.0 train", "CoNLL-2003 train", "Worldwide English newswire train",
                        "GUM train, its commercially usable genres", "UD English EWT train", "GAP development part",
                        "LitBank"],
            "vectors": "GloVe 6B 100d",
            "seed": SEED,
            **({"teacher": "all-mpnet-base-v2, fine-tuned on the same corpora"} if taught.exists() else {}),
            **({"begins": former_name(former)} if former else {}),
        },
    }
    export.write(model, vocabulary, out, {**about, "scores": {}})
    export.write(model, vocabulary, out, {**about, "scores": score_files(out)})


def former_name(former: Path) -> str:
    manifest = json.loads((former / "manifest.json").read_text(encoding="utf-8"))
    return f"{manifest['name']} {manifest['version']}, {manifest['weights']['sha256'][:12]}"


def score_files(out: Path) -> dict:
    model = reference.read(out)
    documents = every.tuning_documents()
    return evaluate.evaluate(documents, {c: [reference.answer(model, d) for d in ds] for c, ds in documents.items()})


def score(work: Path) -> dict:
    documents = every.tuning_documents()
    out = {}
    if (work / "teacher.pt").exists():
        model = teacher.load(work / "teacher.pt")
        out["teacher"] = evaluate.evaluate(documents, {c: teacher_answers(model, ds) for c, ds in documents.items()})
    for name in ("untaught", "student"):
        if (work / f"{name}.pt").exists():
            small, vocabulary = student.load(work / f"{name}.pt")
            index = {word: i + 1 for i, word in enumerate(vocabulary)}
            answers = {c: student_answers(small, ds, index) for c, ds in documents.items()}
            out[name] = evaluate.evaluate(documents, answers)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["all", "teacher", "lessons", "student", "export", "score", "evaluate"])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--from", dest="former", type=Path)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--cooling", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    work, out = options.folders[0], options.folders[-1]
    if options.step in ("all", "export") and work == out:
        parser.error(f"{options.step} needs two folders, WORK and OUT")
    work.mkdir(parents=True, exist_ok=True)
    run = (options.steps, options.cooling) if options.steps else None
    if options.step in ("all", "teacher"):
        train_teacher(work, run or TEACHER_RUN)
    if options.step in ("all", "lessons"):
        write_lessons(work)
    if options.step in ("all", "student"):
        train_student(work, options.former, run)
    if options.step in ("all", "export"):
        write_files(work, out, options.former)
    if options.step == "score":
        for name, report in score(work).items():
            print(name, evaluate.summary(report), json.dumps(report), sep="\n")
    if options.step == "evaluate":
        print(json.dumps(score_files(out), indent=1))


if __name__ == "__main__":
    main()
