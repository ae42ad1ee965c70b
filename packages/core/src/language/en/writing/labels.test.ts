import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { bylineWords, creditLabels, pageLabels } from "./labels.js";

it("writes labels of pages in capitals, labels of pictures with one, words of bylines without", () => {
  expectWords(pageLabels, /^\p{Lu}+$/u);
  expectWords(creditLabels, /^\p{Lu}\p{Ll}+$/u);
  expectWords(bylineWords);
});

it("has no place among the labels of pages", () => {
  expect(pageLabels).toContain("UPDATE");
  expect(pageLabels).not.toContain("OSLO");
});
