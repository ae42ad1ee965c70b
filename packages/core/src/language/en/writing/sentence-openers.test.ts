import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { sentenceOpeners } from "./sentence-openers.js";

it("holds words with a capital", () => {
  expectWords(sentenceOpeners, /^\p{Lu}\p{Ll}*\.?$/u);
  expect(sentenceOpeners).toContain("The");
  expect(sentenceOpeners).not.toContain("Senate");
});
