import { expect, it } from "vitest";
import { expectWithin, expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { afterBareUnit, beforeBareUnit, beforeRate, distances } from "./around-durations.js";

it("writes words and marks in lower case", () => {
  for (const list of [afterBareUnit, beforeBareUnit, beforeRate, distances])
    expectWords(list, lowerCaseOrMark);
});

it("counts distances by words that durations are counted by", () => {
  expectWithin(distances, english.times.offsets.keys());
  expect(beforeBareUnit).toContain("for");
});
