import { describe, expect, it } from "vitest";
import { readText } from "../../text/index.js";
import { quotationOf, readFeatures } from "./read-features.js";
import { wordSequence } from "./word-sequence.js";
import { wordShape } from "./word-shape.js";

describe("readFeatures", () => {
  const sequence = wordSequence(readText("May will run. In May she may.\n\nMay it be so."));
  const vocabulary = new Map([["may", 7]]);
  const { words, small } = readFeatures(sequence, vocabulary, { affixRows: 8192, quotes: 4 });
  const featuresOf = (word: number) => [...small.slice(word * 5, word * 5 + 5)];

  it("finds the rows of known words", () => {
    expect([...words]).toEqual([7, 0, 0, 0, 0, 7, 0, 7, 0, 7, 0, 0, 0, 0]);
  });

  it("tells where a word stands and how else it is written in the document", () => {
    // Shape, quote, position, headline, evidence, each with its offset.
    expect(featuresOf(0)).toEqual([wordShape.capitalised, 11, 15 + 2, 18, 21 + 3]);
    expect(featuresOf(1)).toEqual([wordShape.lower, 11, 15, 18, 21 + 1]);
    expect(featuresOf(4)).toEqual([wordShape.capitalised, 11, 15 + 1, 18, 21]);
    expect(featuresOf(9)).toEqual([wordShape.capitalised, 11, 15 + 2, 18, 21 + 3]);
  });

  it("can tell where a word stands to quotation marks again", () => {
    const said = wordSequence(readText("“We wait,” she said."));
    const features = readFeatures(said, vocabulary, { affixRows: 8192, quotes: 4 });
    expect(said.words.map((_, word) => quotationOf(features, word))).toEqual([2, 1, 1, 1, 3, 0, 0, 0]);
  });
});
