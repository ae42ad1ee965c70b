import { expect, it } from "vitest";
import { expectApart, expectWithin, expectWords } from "../../../../test/support/words.js";
import {
  closingAbbreviations,
  freeAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  oneLetterWords,
} from "./abbreviations.js";

it("writes abbreviations as printed, without their stop", () => {
  for (const list of [leadingAbbreviations, numberAbbreviations, freeAbbreviations])
    expectWords(list, /^[\p{L}']+$/u);
});

it("lets those that close a list stand anywhere, and nothing that must lead", () => {
  expectWithin(closingAbbreviations, freeAbbreviations);
  expectApart(closingAbbreviations, leadingAbbreviations);
});

it("knows titles, places and numbers", () => {
  expect(leadingAbbreviations).toContain("Mrs");
  expect(freeAbbreviations).toContain("Calif");
  expect(numberAbbreviations).toContain("No");
});

it("has words of one capital letter", () => {
  expectWords(oneLetterWords, /^\p{Lu}$/u);
});
