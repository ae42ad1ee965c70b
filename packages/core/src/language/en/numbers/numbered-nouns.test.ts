import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { numberedAbbreviations, numberedNouns } from "./numbered-nouns.js";

it("holds nouns before numbers that are names", () => {
  expectWords(numberedNouns, /^\p{Ll}+$/u);
  expect(numberedNouns).toContain("page");
  expect(numberedNouns).not.toContain("people");
});

it("has abbreviations that the text layer leaves their stop", () => {
  const known = Object.values(english.writing.abbreviations).flatMap((list) => [...list]);
  expectWithin(
    [...numberedAbbreviations].filter((word) => word !== "d"),
    known.map((word) => word.toLowerCase()),
  );
});
