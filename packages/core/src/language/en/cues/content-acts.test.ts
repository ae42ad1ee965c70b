import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { contentActs } from "./content-acts.js";
import { firstPersonActs } from "./first-person-acts.js";

it("holds phrases of lemmas in lower case, each with an act that its speaker performs", () => {
  const phrases = [...contentActs.values()].flat();
  for (const { lemmas, meaning } of phrases) {
    expectWords(lemmas, lowerCaseOrMark);
    expect(firstPersonActs, lemmas.join(" ")).toContain(meaning);
  }
});

it("has no inflected form of to be, to have or to lie, which no reader would look up", () => {
  const lemmas = new Set([...contentActs.values()].flat().flatMap((phrase) => phrase.lemmas));
  for (const form of ["is", "was", "has", "lied"]) expect(lemmas).not.toContain(form);
});
