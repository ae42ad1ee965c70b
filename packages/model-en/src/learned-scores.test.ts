import { expect, it } from "vitest";
import { learnedScores } from "./learned-scores.js";

it("reads tables of scores, each number as it is written", () => {
  const json = '{"linker":{"part<cue gap 1":0.07,"none":-1.71},"antecedents":{"he: subject":0.1}}';
  expect(learnedScores(json)).toEqual({
    linker: { "part<cue gap 1": 0.07, none: -1.71 },
    antecedents: { "he: subject": 0.1 },
  });
});

it("names what is missing or no number", () => {
  expect(() => learnedScores('{"linker":{}}')).toThrow('the model has no table of scores "antecedents"');
  expect(() => learnedScores('{"linker":{"none":"0"},"antecedents":{}}')).toThrow(
    'the score of "none" in "linker" is no number',
  );
});
