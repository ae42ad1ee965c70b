"""The whole path on a few made-up sentences, in seconds and without corpora: features, training, integers, files, labels.

    python -m unittest training.smoke
"""

import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from . import export, reference, student, tag_head
from .corpora import Document
from .crf import Crf, lesson_of, log_partition
from .features import affixes, headline_state, normal_form, quote_states, shape
from .labels import NAME_LABELS, ROLE_LABELS, decode_spans, encode_spans
from .made_up import made_up_documents, tagged_documents
from .windows import overlapping_windows, pieces, random_windows
from .wordpiece import split


class Features(unittest.TestCase):
    def test_normal_form_evens_out_what_writers_vary(self):
        self.assertEqual(normal_form("‘Twas"), "'twas")
        self.assertEqual(normal_form("1996-97"), "0000-00")
        self.assertEqual(normal_form("``"), '"')
        self.assertEqual(normal_form("—"), "--")

    def test_every_shape(self):
        words = [",", "bridge", "Bridge", "A", "UNO", "U.S.", "McAllister", "iPhone", "1996", "3.5", "5G"]
        self.assertEqual([shape(w) for w in words], list(range(11)))

    def test_a_short_word_has_fewer_affixes(self):
        self.assertEqual([row > 0 for row in affixes("at")], [True, True, False, False] * 2)
        self.assertNotEqual(affixes("x")[0], affixes("x")[4])

    def test_a_quotation_left_open_ends_with_its_paragraph(self):
        self.assertEqual(quote_states(["“", "a", "b", '"', "c", '"'], {0, 2}), [2, 1, 0, 2, 1, 3])

    def test_headlines(self):
        self.assertEqual(headline_state([4, 4, 1]), 2)
        self.assertEqual(headline_state([2, 2, 1, 2]), 1)
        self.assertEqual(headline_state([2, 1, 1, 1]), 0)


class Labels(unittest.TestCase):
    def test_spans_survive_the_round_trip(self):
        spans = {(0, 2, "person"), (2, 3, "person"), (5, 6, "place")}
        self.assertEqual(decode_spans(encode_spans(sorted(spans), NAME_LABELS, 7), NAME_LABELS), spans)

    def test_the_field_sums_over_every_legal_path(self):
        torch.manual_seed(0)
        crf = Crf(ROLE_LABELS)
        with torch.no_grad():
            crf.transition.normal_()
        scores, mask = torch.randn(1, 3, 7), torch.ones(1, 3, dtype=torch.bool)
        start, transition, end = crf.scores()
        paths = [
            start[a] + scores[0, 0, a] + transition[a, b] + scores[0, 1, b] + transition[b, c] + scores[0, 2, c] + end[c]
            for a in range(7)
            for b in range(7)
            for c in range(7)
        ]
        every = torch.logsumexp(torch.stack(paths), 0)
        self.assertAlmostEqual(log_partition(scores, mask, start, transition, end).item(), every.item(), 4)
        best = int(torch.stack(paths).argmax())
        self.assertEqual(crf.decode(scores, mask)[0], [best // 49, best // 7 % 7, best % 7])

    def test_a_lesson_from_the_field_itself_leaves_nothing_to_learn(self):
        torch.manual_seed(0)
        crf = Crf(ROLE_LABELS)
        scores = torch.randn(2, 4, 7, requires_grad=True)
        mask = torch.tensor([[True] * 4, [True] * 3 + [False]])
        lesson = lesson_of(scores, mask, crf.scores(), torch.tensor([1.0, 0.5]))
        self.assertTrue(torch.allclose(lesson.unary.sum(2), torch.tensor([[1.0] * 4, [0.5] * 3 + [0.0]]), atol=1e-4))
        crf.loss(scores, torch.full((2, 4), -1), mask, torch.zeros(2), lesson).backward()
        self.assertTrue(torch.allclose(scores.grad, torch.zeros_like(scores), atol=1e-4))
        self.assertTrue(torch.allclose(crf.transition.grad, torch.zeros(7, 7), atol=1e-4))


class Windows(unittest.TestCase):
    def test_they_cover_every_token_once(self):
        documents = made_up_documents()
        for windows in (random_windows(documents, 40, random.Random(1)), overlapping_windows(documents, 30, 15)):
            for number, document in enumerate(documents):
                cores = [(w.core_begin, w.core_end) for w in windows if w.document == number]
                self.assertEqual([i for b, e in cores for i in range(b, e)], list(range(len(document.words))))

    def test_a_sentence_over_the_limit_is_cut(self):
        document = Document("made-up", "", ["x"] * 25, [0, 22], [0], {}, {})
        self.assertEqual(pieces(document, 10), [(0, 10), (10, 20), (20, 25)])


class WordPieces(unittest.TestCase):
    def test_accents_go_and_punctuation_stands_alone(self):
        self.assertEqual(split("Łódź's"), ["łodz", "'", "s"])


class WholePath(unittest.TestCase):
    def test_from_sentences_to_files_and_back(self):
        torch.set_num_threads(1)
        torch.manual_seed(1)
        documents = tagged_documents() * 8
        vocabulary = sorted({normal_form(w) for d in documents for w in d.words})
        model = student.Student(len(vocabulary), hidden=16, affix_rows=8192)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            model = student.train(model, vocabulary, documents, {}, folder / "student.pt", 1, 1)
            index = {word: i + 1 for i, word in enumerate(vocabulary)}
            tag_head.fit_tag_head(model, documents, index, 1)
            export.write(model, vocabulary, folder, {"name": "smoke", "version": "0", "training": {}, "scores": {}})
            read = reference.read(folder)
            inputs = made_up_documents()
            trained = student.emissions(model, inputs, index)
            for document, scores in zip(inputs, trained):
                exported = {layer: torch.from_numpy(rows) for layer, rows in reference.emissions(read, document).items()}
                for layer, rows in scores.items():
                    # All that differs is the approximate tanh.
                    self.assertLess((exported[layer] - rows).abs().max().item(), 0.005)
                self.assertEqual(reference.label(read, document), student.decode(model.crfs, exported))
                shares = reference.probabilities(exported["roles"].numpy(), *reference.crf(read, "roles"))
                self.assertTrue(np.allclose(shares.sum(1), 1))


if __name__ == "__main__":
    unittest.main()
