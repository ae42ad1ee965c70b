import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { english } from "../english.js";
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

it("lists a verb of the lexicon behind a prefix as well as the verb itself: unsay as say", () => {
  const prefixed = /^(?:back|be|fore|for|gain|in|mis|out|over|re|un|under|up|with)(.+)$/;
  // They end like another verb, and are regular.
  const regular: ReadonlySet<string> = new Set(["relay"]);
  const missing = [...english.verbs.entries.keys()].filter((verb) => {
    const [, rest = ""] = prefixed.exec(verb) ?? [];
    return Object.hasOwn(irregularVerbs, rest) && !Object.hasOwn(irregularVerbs, verb) && !regular.has(verb);
  });
  expect(missing).toEqual([]);
});
