import { expect, it } from "vitest";
import { expectWithin, expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import {
  afterHalf,
  afterPronounOne,
  ageJoints,
  beforePronounOne,
  numberOpeners,
  ordinalSuffixes,
  rangeJoints,
  rangeOpeners,
} from "./around-numbers.js";

it("writes words and marks in lower case", () => {
  for (const list of [
    afterHalf,
    afterPronounOne,
    ageJoints,
    beforePronounOne,
    numberOpeners,
    ordinalSuffixes,
    rangeJoints,
  ])
    expectWords(list, lowerCaseOrMark);
});

it("joins the ends of a range by the word its opener asks for", () => {
  expect(rangeOpeners.get("between")).toBe("and");
  expectWithin(rangeOpeners.values(), ageJoints);
});
