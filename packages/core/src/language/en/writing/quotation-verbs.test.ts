import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { quotationVerbs } from "./quotation-verbs.js";

it("holds forms of verbs that attribute", () => {
  expectWords(quotationVerbs);
  const isCue = (form: string) =>
    english.lemmas.candidates(form).some((lemma) => english.cues.verbs.has(lemma));
  expect([...quotationVerbs].filter((form) => !isCue(form))).toEqual([]);
});
