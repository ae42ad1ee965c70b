import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { abilityWords, conditionalForms, cueAuxiliaries, passiveAuxiliaries } from "./auxiliaries.js";

it("holds lemmas, but for the forms of what only would be", () => {
  for (const list of [abilityWords, cueAuxiliaries, passiveAuxiliaries]) expectWords(list, /^\p{Ll}+$/u);
  for (const form of conditionalForms) expect(["would", "'d"]).toContain(form);
});

it("has no verb that attributes something by itself", () => {
  expect([...cueAuxiliaries].filter((verb) => english.cues.verbs.has(verb))).toEqual([]);
});
