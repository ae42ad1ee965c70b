import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { irregularVerbs } from "./irregular-verbs.js";
import { lemma, lemmaCandidates } from "./lemma.js";

const forms = Object.entries(irregularVerbs).flatMap(([base, listed]) =>
  listed.split(" ").map((form) => [base, form] as const),
);

it("writes bases and forms in lower case, each form of a verb once", () => {
  expectWords(Object.keys(irregularVerbs));
  expectWords(forms.map(([, form]) => form));
  expect(new Set(forms.map((pair) => pair.join(" "))).size).toBe(forms.length);
});

it("leads from every form to its base", () => {
  for (const [base, form] of forms) expect(lemmaCandidates(form), form).toContain(base);
  expect(lemma("fled", "VBD")).toBe("flee");
  expect(lemma("wo", "MD")).toBe("will");
});
