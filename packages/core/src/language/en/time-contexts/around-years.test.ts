import { expect, it } from "vitest";
import { expectApart, expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { english } from "../index.js";
import {
  afterCount,
  afterYear,
  beforeYear,
  beforeYearNoun,
  kindsOfYear,
  partsOfDecade,
  yearOffsets,
} from "./around-years.js";

it("writes words and marks in lower case", () => {
  for (const list of [
    afterCount,
    afterYear,
    beforeYear,
    beforeYearNoun,
    kindsOfYear,
    partsOfDecade,
    yearOffsets.keys(),
  ])
    expectWords(list, lowerCaseOrMark);
});

it("has no word that both makes four figures a count and leaves them a year", () => {
  expectApart(afterCount, afterYear);
});

it("counts the year by the words that pick periods, where they do", () => {
  for (const [word, offset] of yearOffsets)
    expect(english.times.periods.get(word)?.offset ?? 0, word).toBe(offset);
});
