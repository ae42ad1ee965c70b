import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { companyEndings, genericStarts, legalForms, smallWords } from "./organization-names.js";

it("writes words of names in lower case, as their keys do", () => {
  for (const list of [smallWords, legalForms, genericStarts, companyEndings]) expectWords(list);
});

it("leaves every ending off a company's name that shows it to be one", () => {
  expectWithin(companyEndings, legalForms);
  expect(genericStarts).toContain("national");
});
