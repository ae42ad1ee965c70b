"""A very small model of made-up sentences and what the reference makes of them, for the tests of engines.

    python -m training.small_model FILE
"""

import base64
import gzip
import json
import sys
import tempfile
from pathlib import Path

import torch

from . import export, student
from .features import featurize, normal_form
from .made_up import made_up_documents, tagged_documents

HIDDEN, STEPS = 16, 400
# So many of the made-up texts, beside the long one, are in the file.
EVERY = 3


def write(path: Path) -> None:
    """One JSON of manifest, vocabulary, weights (gzipped, in base64) and fixtures."""
    torch.set_num_threads(1)
    torch.manual_seed(1)
    documents = tagged_documents() * 8
    vocabulary = sorted({normal_form(w) for d in documents for w in d.words})
    index = {word: i + 1 for i, word in enumerate(vocabulary)}
    model = student.Student(len(vocabulary), hidden=HIDDEN)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run = student.Run(STEPS, STEPS // 2, 5e-3)
        passes = iter([student.Pass(documents)] * STEPS)
        model = student.train(model, vocabulary, passes, folder / "student.pt", 1, run)
        used = {row for d in made_up_documents() for rows in featurize(d, index).affixes for row in rows}
        # Rows that no test reads are left out of the file by being alike.
        model.affixes.data[[row for row in range(len(model.affixes)) if row not in used]] = 0
        export.write(model, vocabulary, folder, {"name": "small", "version": "0", "training": {}, "scores": {}})
        fixtures = json.loads((folder / "fixtures.json").read_text(encoding="utf-8"))
        packed = {
            "manifest": json.loads((folder / "manifest.json").read_text(encoding="utf-8")),
            "vocabulary": vocabulary,
            "weights": base64.b64encode(gzip.compress((folder / "weights.bin").read_bytes(), 9, mtime=0)).decode(),
            "fixtures": [*fixtures[:-1:EVERY], fixtures[-1]],
        }
    path.write_text(json.dumps(packed, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
