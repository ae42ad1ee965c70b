import { describe, expect, it } from "vitest";
import { Act } from "../../../record/index.js";
import { english } from "../index.js";
import { cueGroups } from "./cue-groups.js";
import { negatedCues } from "./negated-cues.js";

const listed = (words = "") => words.split(/\s+/).filter((word) => word !== "");
const wordsOf = (field: "verbs" | "adjectives" | "nouns") =>
  cueGroups.flatMap((group) => [
    ...listed(group[field]),
    ...(field === "verbs" ? (group.particular ?? []).flatMap(({ verbs }) => listed(verbs)) : []),
  ]);
const phrases = cueGroups.flatMap((group) => group.phrases ?? []);
const doubles = (words: readonly string[]) =>
  words.filter((word, position) => words.indexOf(word) !== position);

describe("the lexicon of cues", () => {
  it("holds several hundred verbs, nouns and phrases", () => {
    expect(wordsOf("verbs").length).toBeGreaterThan(700);
    expect(wordsOf("nouns").length).toBeGreaterThan(400);
    expect(phrases.length).toBeGreaterThan(300);
  });

  it("gives each word one group for each part of speech, and each phrase one", () => {
    for (const field of ["verbs", "adjectives", "nouns"] as const)
      expect(doubles(wordsOf(field))).toEqual([]);
    expect(doubles(phrases)).toEqual([]);
  });

  it("has a word for every act", () => {
    const acts = new Set(cueGroups.map((group) => group.act));
    expect(Act.options.filter((act) => !acts.has(act))).toEqual([]);
  });

  it("writes words as lemmas in lower case", () => {
    const words = [...wordsOf("verbs"), ...wordsOf("nouns"), ...wordsOf("adjectives")];
    expect(words.filter((word) => !/^[\p{Ll}-]+$/u.test(word))).toEqual([]);
    const inflected = wordsOf("verbs").filter(
      (verb) => /(?:ied|ing|[^e]ed)$/.test(verb) && !/^.{1,4}(?:ing|eed)$/.test(verb),
    );
    expect(inflected).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.includes("  "))).toEqual([]);
  });

  it("finds every verb from its regular forms", () => {
    for (const verb of wordsOf("verbs")) {
      const past = verb.endsWith("e")
        ? `${verb}d`
        : /[^aeiou]y$/.test(verb)
          ? `${verb.slice(0, -1)}ied`
          : `${verb}ed`;
      expect([verb, english.lemmas.candidates(past).includes(verb)]).toEqual([verb, true]);
    }
  });

  it("turns negated cues so that nobody is made to assert what is not asserted", () => {
    expect(negatedCues.deny.act).toBe("acknowledge");
    expect(negatedCues.deny.certainty).not.toBe("certain");
    expect(negatedCues.confirm).toMatchObject({ act: "refuse", certainty: "underspecified" });
  });
});
