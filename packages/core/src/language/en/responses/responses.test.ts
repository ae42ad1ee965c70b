import { expect, it } from "vitest";
import { expectWithin, expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { english } from "../index.js";
import {
  differing,
  ownerWords,
  references,
  referringWords,
  responsePhrases,
  scornful,
  topicWords,
  undoing,
  verdicts,
} from "./responses.js";

it("writes words in lower case", () => {
  for (const list of [
    differing,
    ownerWords,
    references.keys(),
    referringWords,
    scornful,
    topicWords,
    undoing,
  ])
    expectWords(list);
  for (const { lemmas } of [...verdicts.values()].flat()) expectWords(lemmas, lowerCaseOrMark);
});

it("has phrases of several words alone: a verb that responds says so in its entry", () => {
  for (const { lemmas } of [...responsePhrases.values()].flat()) expect(lemmas.length).toBeGreaterThan(1);
  expect(english.responses.cues.get("deny")?.map(({ meaning }) => meaning.stance)).toEqual(["contradicts"]);
});

it("scorns by verdicts alone", () => {
  const single = [...verdicts.values()].flat().flatMap(({ lemmas }) => (lemmas.length === 1 ? lemmas : []));
  expectWithin(scornful, single);
});
