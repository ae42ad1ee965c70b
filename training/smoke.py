"""The whole path on a few made-up sentences, in seconds and without corpora: features, training, integers, files, labels.

    python -m unittest training.smoke
"""

import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from . import export, lessons, reference, student, tag_head
from .answers import student_answers
from .boundaries import barred
from .corpora import Document, Mention
from .crf import Crf, lesson_of, log_partition
from .evaluate import MEASURES
from .features import affixes, headline_state, normal_form, shape
from .labels import NAME_LABELS, RELATIONS, ROLE_LABELS, decode_spans, encode_spans
from .losses import antecedent_loss, distance_buckets
from .made_up import made_up_documents, parse, tagged_documents
from .penn_words import penn_words
from .quotation import quotation_states
from .references import head_by_rule
from .restyled import restyled, with_dashes, with_labels, with_marks
from .treebanks import document as joined_document
from .treebanks import read_rows
from .trees import best_heads, tree_ranges
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
        self.assertEqual(quotation_states(["“", "a", "b", '"', "c", '"'], {0, 2}, {0, 2}), [2, 1, 0, 2, 1, 3])

    def test_single_marks_are_told_from_apostrophes(self):
        words = "‘ We met the farmers ’ union , ’ she said".split()
        self.assertEqual(quotation_states(words, {0}, {0}), [5, 4, 4, 4, 4, 4, 4, 4, 6, 0, 0])
        self.assertEqual(quotation_states("The farmers ' union".split(), {0}, {0}), [0, 0, 0, 0])

    def test_a_dash_signs_a_quotation_where_a_paragraph_starts(self):
        self.assertEqual(quotation_states(["—", "No", "no", "—", "yes"], {0, 2}, {0, 2}), [7, 7, 0, 0, 0])

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


class Corpora(unittest.TestCase):
    CONLLU = """GUM_news_made_up
# newpar
# sent_id = 1
1	Ruth	_	_	NNP	_	3	nsubj	_	Entity=(1-person-new-x
2	Oyelaran	_	_	NNP	_	1	flat	_	Entity=1)
3	wants	_	_	VBZ	_	0	root	_	_
4	low	_	_	JJ	_	6	amod	_	Entity=(2-abstract-new-x|SpaceAfter=No|XML=<w>
5	-	_	_	HYPH	_	4	punct	_	SpaceAfter=No
6	rent	_	_	NN	_	7	compound	_	XML=</w>
7	homes	_	_	NNS	_	3	obj	_	Entity=2)
"""

    def test_hyphenated_words_are_joined_and_keep_their_place_in_the_tree(self):
        document = joined_document("gum", "made up", read_rows(self.CONLLU))
        self.assertEqual(document.words, ["Ruth", "Oyelaran", "wants", "low-rent", "homes"])
        self.assertEqual(document.heads, [2, 0, -1, 4, 2])
        self.assertEqual([RELATIONS[r] for r in document.relations], ["nsubj", "flat", "root", "compound", "obj"])
        self.assertEqual(
            document.mentions,
            [Mention(0, 2, 0, "name", "person", 0), Mention(3, 5, 4, "nominal", "abstract", 1)],
        )
        self.assertEqual(decode_spans([max(x, 0) for x in document.labels["names"]], NAME_LABELS), {(0, 2, "person")})

    def test_words_of_a_plain_text(self):
        text = "Mr. Lee's bill wasn't $3.5m (U.S. share: 40%). “Pay,” he said. Nobody did."
        ranges, sentences = penn_words(text)
        words = [text[b:e] for b, e in ranges]
        self.assertEqual(words[:6], ["Mr.", "Lee", "'s", "bill", "was", "n't"])
        self.assertEqual([words[i] for i in sentences], ["Mr.", "“", "Nobody"])

    def test_the_head_of_a_mention_without_a_tree(self):
        words = "the mayor of Halden 's old friend Ruth Oyelaran".split()
        self.assertEqual(head_by_rule(words, 0, 4, False), 1)
        self.assertEqual(head_by_rule(words, 7, 9, True), 7)


class Restyling(unittest.TestCase):
    TURN = """
“|``|O|B-content We|PRP|O|I-content wait|VBP|O|I-content .|.|O|I-content ”|''|O|I-content
"""

    def test_other_marks_leave_the_labels(self):
        document = parse("", self.TURN)
        self.assertEqual(with_marks(document, "‘", "’"), ["‘", "We", "wait", ".", "’"])

    def test_a_dash_signs_a_quotation(self):
        document = with_dashes(parse("", self.TURN))
        self.assertEqual(document.words, ["—", "We", "wait", "."])
        self.assertEqual(document.spans["content"], {(0, 4)})

    def test_a_label_names_who_speaks(self):
        document = parse("", self.TURN + "\nLee|NNP|B-person waits|VBZ")
        labelled = with_labels(document, random.Random(1))
        self.assertEqual([w.upper() for w in labelled.words[:2]], ["LEE", ":"])
        self.assertEqual(labelled.spans["source"], {(0, 1)})
        self.assertEqual(labelled.spans["content"], {(2, 5)})
        self.assertEqual(labelled.paragraphs, [0, 5])

    def test_lists_stay_parallel(self):
        for seed in range(40):
            for document in made_up_documents():
                changed = restyled(document, random.Random(seed))
                self.assertTrue(all(len(changed.words) == len(row) for row in changed.labels.values()))
                self.assertLess(max(changed.sentences), len(changed.words))


class Trees(unittest.TestCase):
    def test_a_cycle_is_tied_to_the_root_where_it_costs_least(self):
        # 1 and 2 take each other; 2 gives way.
        arcs = np.array([[0, 0, 0], [1, 0, 9], [5, 8, 0]], dtype=np.float32)
        self.assertEqual(best_heads(arcs, np.array([9, 0, 0], dtype=np.float32)), [0, 2, 0])

    def test_one_word_alone_is_the_root(self):
        self.assertEqual(best_heads(np.zeros((1, 1), np.float32), np.zeros(1, np.float32)), [0])

    def test_any_scores_give_a_tree(self):
        random_ = np.random.default_rng(1)
        for n in range(1, 12):
            heads = best_heads(random_.normal(size=(n, n)), random_.normal(size=n))
            self.assertEqual(sum(h == i for i, h in enumerate(heads)), 1)
            for i in range(n):
                for _ in range(n):
                    i = heads[i]
                self.assertEqual(heads[i], i)

    def test_a_long_sentence_is_cut(self):
        self.assertEqual(tree_ranges([0, 3], 300), [(0, 3), (3, 259), (259, 300)])


class References(unittest.TestCase):
    def test_the_first_of_an_entity_has_no_antecedent_and_the_next_has_it(self):
        entities = torch.tensor([[4, -1, 4]])
        scores = torch.zeros(1, 3, 3)
        even = antecedent_loss(scores, entities).item()
        scores[0, 2, 0] = 20.0
        self.assertAlmostEqual(even, float(np.log(2)), 4)
        self.assertAlmostEqual(antecedent_loss(scores, entities).item(), 0.0, 4)

    def test_distances_double(self):
        self.assertEqual(distance_buckets(10)[9, :].tolist(), [4, 3, 3, 3, 3, 2, 2, 1, 0, 0])


class Boundaries(unittest.TestCase):
    def test_only_a_quotation_that_goes_on_or_a_list_crosses_a_paragraph(self):
        content = ROLE_LABELS.index("I-content")
        cases = {"He left .\nShe stayed .": True, "“ He left .\n“ She stayed . ”": False, "It says :\nPay .": False}
        for text, is_barred in cases.items():
            document = parse("", text)
            self.assertEqual((document.paragraphs[1], content) in barred(document)["roles"], is_barred, text)

    def test_no_name_crosses_a_sentence(self):
        document = parse("", "Ruth / Oyelaran left")
        self.assertIn((1, NAME_LABELS.index("I-person")), barred(document)["names"])


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
        index = {word: i + 1 for i, word in enumerate(vocabulary)}
        model = student.Student(len(vocabulary), hidden=16)
        run = student.Run(steps=4, cooling=2)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            first = student.train(model, vocabulary, iter([student.Pass(documents)] * 4), folder / "first.pt", 1, run)
            # A finished run is read, and goes no further.
            fresh = student.Student(len(vocabulary), hidden=16)
            again = student.train(fresh, vocabulary, iter([]), folder / "first.pt", 1, run)
            self.assertTrue(torch.equal(again.words, first.words))
            # The student stands in for the teacher.
            answers = student_answers(first, documents, index)
            taught = [lessons.taught(d, a) for d, a in zip(documents, answers)]
            self.assertTrue(all(len(d.heads) == len(d.words) for d in taught))
            fields = {layer: [t.detach() for t in crf.scores()] for layer, crf in first.crfs.items()}
            part = student.Pass(taught, [a.emissions for a in answers], fields)
            model = student.train(first, vocabulary, iter([part] * 4), folder / "student.pt", 1, run)
            tag_head.fit_tag_head(model, documents, index, 1)
            export.write(model, vocabulary, folder, {"name": "smoke", "version": "0", "training": {}, "scores": {}})
            read = reference.read(folder)
            inputs = made_up_documents()
            for document, trained in zip(inputs, student_answers(model, inputs, index)):
                exported = reference.answer(read, document)
                for layer, rows in trained.emissions.items():
                    # All that differs is the approximate tanh.
                    self.assertLess((exported.emissions[layer] - rows).abs().max().item(), 0.005)
                scores = reference.emissions(read, document)
                shares = reference.probabilities(scores["roles"], *reference.crf(read, "roles"))
                self.assertTrue(np.allclose(shares.sum(1), 1))
            report = MEASURES["gum"]["pos"](documents, [reference.answer(read, d) for d in documents])
            self.assertGreater(report, 0)


if __name__ == "__main__":
    unittest.main()
