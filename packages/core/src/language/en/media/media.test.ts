import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { mediumAddressees, mediumNouns, mediumPrepositions } from "./media.js";

const nouns = [...mediumNouns.values()].flat();
const kinds = new Set<string>(nouns.map(({ meaning }) => meaning));

it("writes nouns as lemmas in lower case, each for one kind of medium", () => {
  for (const { lemmas } of nouns) expectWords(lemmas);
  const texts = nouns.map(({ lemmas }) => lemmas.join(" "));
  expect(texts.filter((text, place) => texts.indexOf(text) < place)).toEqual([]);
});

it("leads by a preposition only to kinds that have a noun", () => {
  for (const [preposition, leads] of mediumPrepositions)
    if (leads !== "any")
      expect(
        leads.filter((kind) => !kinds.has(kind)),
        preposition,
      ).toEqual([]);
  expectWithin(english.media.verbs.values(), kinds);
});

it("knows whom one tells something through", () => {
  expect(mediumAddressees.get("reporter")).toBe("reporters");
  expect(english.media.verbs.get("tweet")).toBe("social-media");
});
