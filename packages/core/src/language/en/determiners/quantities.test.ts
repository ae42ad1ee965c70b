import { expect, it } from "vitest";
import { expectWithin, expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { partitives, quantities, single } from "./quantities.js";

it("holds words for some of several", () => {
  expectWords(quantities);
  expectWords(single, lowerCaseOrMark);
  expectWithin(partitives, quantities);
});

it("takes one and another for one", () => {
  for (const word of ["one", "another"]) expect(single).toContain(word);
});
