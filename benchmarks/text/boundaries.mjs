// Measures token and sentence boundaries against the corpora:
//   npm run build && ONRECORD_CORPORA=… node benchmarks/text/boundaries.mjs

import { readText } from "@onrecord/core";
import { measureAgreement } from "./agreement.mjs";
import { corporaFolder, readConll, readGum, readPolnear } from "./gold.mjs";

const folder = corporaFolder();
if (folder === undefined) {
  console.error("Set ONRECORD_CORPORA to the folder of the corpora.");
  process.exit(2);
}

/** A sentence counts in two ways: both its ends right, or the place where it ends. */
const endsOf = (spans) => spans.map(({ end }) => ({ start: end, end }));

const corpora = [
  ["GUM news", readGum(folder)],
  ["CoNLL-2003 dev", readConll(folder)],
  ["PolNeAR dev (CoreNLP)", readPolnear(folder)],
];

const rows = corpora.flatMap(([corpus, documents]) => {
  const pairs = documents.map((document) => ({ document, read: readText(document.text) }));
  const row = (layer, goldOf, readOf) => {
    const { gold, predicted, precision, recall, f1 } = measureAgreement(
      pairs.map(({ document, read }) => ({ gold: goldOf(document), predicted: readOf(read) })),
    );
    return {
      corpus,
      layer,
      gold,
      read: predicted,
      P: precision.toFixed(2),
      R: recall.toFixed(2),
      F1: f1.toFixed(2),
    };
  };
  return [
    row(
      "tokens",
      (gold) => gold.tokens,
      (read) => read.tokens,
    ),
    ...(corpus === "GUM news"
      ? [
          row(
            "tokens, hyphens merged",
            (gold) => gold.merged,
            (read) => read.tokens,
          ),
        ]
      : []),
    row(
      "sentences",
      (gold) => gold.sentences,
      (read) => read.sentences,
    ),
    row(
      "sentence ends",
      (gold) => endsOf(gold.sentences),
      (read) => endsOf(read.sentences),
    ),
  ];
});

console.table(rows);
