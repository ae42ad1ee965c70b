"""From the corpora to the weights.

    python -m training all WORK OUT       every step below; about two hours on two cores
    python -m training teacher WORK       fine-tunes the teacher            -> WORK/teacher.pt
    python -m training lessons WORK       its posteriors over all texts     -> WORK/lessons.pt
    python -m training student WORK       trains the student on them        -> WORK/student.pt
    python -m training export WORK OUT    integers, manifest, fixtures      -> OUT/
    python -m training evaluate OUT       scores the exported files on the tuning corpora
"""
