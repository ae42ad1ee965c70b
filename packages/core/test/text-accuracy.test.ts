import { describe, expect, it } from "vitest";
import { measureAgreement } from "../../../benchmarks/text/agreement.mjs";
import { corporaFolder, readConll, readGum, readPolnear } from "../../../benchmarks/text/gold.mjs";
import { readText, type TextDocument } from "../src/text/index.js";

describe("measureAgreement", () => {
  it("counts the spans that agree exactly", () => {
    const gold = [
      { start: 0, end: 2 },
      { start: 2, end: 5 },
    ];
    const predicted = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 4, end: 5 },
    ];
    expect(measureAgreement([{ gold, predicted }])).toEqual({
      gold: 2,
      predicted: 3,
      precision: 100 / 3,
      recall: 50,
      f1: 40,
    });
  });
});

const folder = corporaFolder();

interface Edges {
  readonly start: number;
  readonly end: number;
}

const endsOf = (spans: readonly Edges[]): readonly Edges[] => spans.map(({ end }) => ({ start: end, end }));

/** F1, in percent, of the boundaries `readOf` gives against those of `goldOf`. */
const agreementOf = <Gold extends { readonly text: string }>(
  documents: readonly Gold[],
  goldOf: (gold: Gold) => readonly Edges[],
  readOf: (read: TextDocument) => readonly Edges[],
): number =>
  measureAgreement(documents.map((gold) => ({ gold: goldOf(gold), predicted: readOf(readText(gold.text)) })))
    .f1;

const measureOn = (corpora: string): void => {
  it("on GUM news, with hyphenated words whole", () => {
    const documents = readGum(corpora);
    expect(documents).toHaveLength(20);
    expect(
      agreementOf(
        documents,
        (gold) => gold.merged,
        (read) => read.tokens,
      ),
    ).toBeGreaterThan(99.8);
    expect(
      agreementOf(
        documents,
        (gold) => gold.tokens,
        (read) => read.tokens,
      ),
    ).toBeGreaterThan(98.6);
    expect(
      agreementOf(
        documents,
        (gold) => gold.sentences,
        (read) => read.sentences,
      ),
    ).toBeGreaterThan(96.3);
    expect(
      agreementOf(
        documents,
        (gold) => endsOf(gold.sentences),
        (read) => endsOf(read.sentences),
      ),
    ).toBeGreaterThan(98.6);
  });

  it("on CoNLL-2003 dev", () => {
    const documents = readConll(corpora);
    expect(
      agreementOf(
        documents,
        (gold) => gold.tokens,
        (read) => read.tokens,
      ),
    ).toBeGreaterThan(99.8);
    expect(
      agreementOf(
        documents,
        (gold) => gold.sentences,
        (read) => read.sentences,
      ),
    ).toBeGreaterThan(98);
  });

  it("on PolNeAR dev, beside CoreNLP", () => {
    const documents = readPolnear(corpora);
    expect(
      agreementOf(
        documents,
        (gold) => gold.tokens,
        (read) => read.tokens,
      ),
    ).toBeGreaterThan(99.7);
    expect(
      agreementOf(
        documents,
        (gold) => endsOf(gold.sentences),
        (read) => endsOf(read.sentences),
      ),
    ).toBeGreaterThan(95.5);
  });
};

if (folder === undefined) {
  console.info("The accuracy of readText is not measured: ONRECORD_CORPORA names no folder of corpora.");
} else {
  describe("the accuracy of readText", () => measureOn(folder));
}
