import { expect, it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import {
  future,
  futureBeforeTo,
  futurePrepositions,
  notPast,
  past,
  pastEnding,
  pastPrepositions,
  presentBe,
} from "./tense-words.js";

it("writes forms in lower case", () => {
  for (const list of [future, futureBeforeTo, futurePrepositions, notPast, past, pastPrepositions, presentBe])
    expectWords(list);
});

it('has no form that points both ways but one: "won" and the "won" of "won\'t"', () => {
  expectApart(
    [...future].filter((form) => form !== "won"),
    past,
  );
  expectApart(futurePrepositions, pastPrepositions);
});

it("tells the regular past by its ending, but for the words that only look so", () => {
  for (const form of ["used", "voted"]) expect(form).toMatch(pastEnding);
  for (const form of ["red", "vote"]) expect(form).not.toMatch(pastEnding);
  for (const form of notPast) expect(past).not.toContain(form);
});
