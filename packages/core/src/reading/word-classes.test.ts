import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../test/support/reading-of.js";
import * as classes from "./word-classes.js";

const { tokens } = readingOf(
  "The/DT new/JJ mayor/NN of/IN Oslo/NNP and/CC her/PRP$ aides/NNS may/MD soon/RB have/VB left/VBN ./.",
);

describe("word classes", () => {
  it.each([
    [classes.isNoun, "mayor Oslo aides"],
    [classes.isProperNoun, "Oslo"],
    [classes.isVerb, "may have left"],
    [classes.isPlainVerb, "have left"],
    [classes.isFiniteVerb, "may"],
    [classes.isAdjective, "new"],
    [classes.isAdverb, "soon"],
    [classes.isConjunction, "and"],
    [classes.isDeterminer, "The her"],
  ])("%o holds of some words", (isOf, words) => {
    expect(wordsOf(tokens.filter(isOf))).toBe(words);
  });
  it("tell tags one by one", () => {
    expect(wordsOf(tokens.filter((token) => classes.isTagged(token, "IN", ".")))).toBe("of .");
  });
  it("hold of nothing beyond the text", () => {
    for (const isOf of [classes.isNoun, classes.isVerb, classes.isFiniteVerb, classes.isDeterminer])
      expect(isOf(tokens[-1])).toBe(false);
  });
});
