import { describe, expect, it } from "vitest";
import { readText } from "../../text/index.js";
import { affixRows } from "./affix-rows.js";
import { headlineState, headlineStateOf } from "./headline-state.js";
import { normalForm } from "./normal-form.js";
import { quoteStates } from "./quote-states.js";
import { readFeatures } from "./read-features.js";
import { wordSequence } from "./word-sequence.js";
import { shapeOf, type WordShape, wordShape } from "./word-shape.js";

describe("normalForm", () => {
  it.each([
    ["Halden", "halden"],
    ["“", '"'],
    ["''", '"'],
    ["``", '"'],
    ["O’Neill", "o'neill"],
    ["—", "--"],
    ["…", "..."],
    ["1,250", "0,000"],
    ["5G", "0g"],
    ["٣", "٣"],
  ])("%s is %s", (word, form) => expect(normalForm(word)).toBe(form));
});

describe("shapeOf", () => {
  const shapes: readonly (readonly [string, WordShape])[] = [
    [",", wordShape.noLetters],
    ["東京", wordShape.noLetters],
    ["mayor", wordShape.lower],
    ["Halden", wordShape.capitalised],
    ["A", wordShape.oneCapital],
    ["NATO", wordShape.capitals],
    ["U.S.", wordShape.dottedCapitals],
    ["McAllister", wordShape.capitalisedMixed],
    ["iPhone", wordShape.mixed],
    ["2031", wordShape.number],
    ["1,250", wordShape.numberWithMarks],
    ["5G", wordShape.lettersAndDigits],
  ];
  it.each(shapes)("%s has shape %i", (word, shape) => expect(shapeOf(word)).toBe(shape));
});

describe("affixRows", () => {
  it("are the same for the same affix, and 0 where the word is shorter", () => {
    const [may, mayor] = [affixRows("may", 8192), affixRows("mayor", 8192)];
    expect(may.slice(0, 3)).toEqual(mayor.slice(0, 3));
    expect(may[3]).toBe(0);
    expect(may[7]).toBe(0);
    expect(mayor.every((row) => row >= 1 && row <= 8192)).toBe(true);
  });

  it("tell a prefix from a suffix", () => {
    const [prefix, , , , suffix] = affixRows("a", 8192);
    expect(prefix).not.toBe(suffix);
  });
});

describe("quoteStates", () => {
  const states = (text: string) => [
    ...quoteStates(text.split(" "), new Set([0, text.split(" ").indexOf("¶")])),
  ];
  it("tells opening and closing marks, and what is between", () => {
    expect(states("“ We wait ” she said")).toEqual([2, 1, 1, 3, 0, 0]);
    expect(states('" Wait " she said " now "')).toEqual([2, 1, 3, 0, 0, 2, 1, 3]);
    expect(states("`` Wait '' , he said")).toEqual([2, 1, 3, 0, 0, 0]);
  });

  it("forgets an open mark at the end of a paragraph", () => {
    expect(states("“ We wait ¶ she said")).toEqual([2, 1, 1, 0, 0, 0]);
  });
});

describe("headlineStateOf", () => {
  const state = (sentence: string) => headlineStateOf(sentence.split(" ").map(shapeOf));
  it("knows capitals, title case and plain sentences", () => {
    expect(state("FERRY SERVICE ENDS IN LOWMOUTH")).toBe(headlineState.capitals);
    expect(state("Minister Promises New Hospital For The Valley")).toBe(headlineState.titleCase);
    expect(state("The mayor of Halden spoke .")).toBe(headlineState.plain);
    expect(state("Ruth Oyelaran")).toBe(headlineState.plain);
  });
});

describe("wordSequence", () => {
  it("names the words that start sentences and paragraphs", () => {
    const document = readText("Nothing happened. Nobody came.\n\nThe mayor left.");
    expect(wordSequence(document)).toEqual({
      words: ["Nothing", "happened", ".", "Nobody", "came", ".", "The", "mayor", "left", "."],
      sentences: [0, 3, 6],
      paragraphs: [0, 6],
    });
  });
});

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
});
