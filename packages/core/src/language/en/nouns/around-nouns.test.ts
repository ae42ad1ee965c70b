import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { ownerPrepositions, restrictors } from "./around-nouns.js";

it("holds words that lead on from a noun", () => {
  expectWords(restrictors);
  expectWords(ownerPrepositions);
  expect(restrictors).toContain("whose");
  expect(ownerPrepositions).not.toContain("that");
});
