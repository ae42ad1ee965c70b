import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import {
  expletives,
  firstSubjects,
  notPronouns,
  pronounForms,
  relativeOpeners,
  selfSubjects,
} from "./pronouns.js";

it("writes forms in lower case, and has every other list among them", () => {
  expectWords(pronounForms.keys(), /^\p{Ll}+$/u);
  for (const list of [expletives, firstSubjects, relativeOpeners, selfSubjects])
    expectWithin(list, pronounForms.keys());
  expectWithin(
    [...notPronouns].map((word) => word.toLowerCase()),
    pronounForms.keys(),
  );
});

it("tells person, number and gender", () => {
  expect(pronounForms.get("her")).toEqual({ person: 3, number: "singular", gender: "female" });
  expect(pronounForms.get("ourselves")).toEqual({ person: 1, number: "plural", reflexive: true });
  expect(pronounForms.get("you")).toEqual({ person: 2 });
});

it("has subjects of the first person alone among those by which one speaks of oneself in one's own words", () => {
  for (const subject of firstSubjects) expect(pronounForms.get(subject)?.person).toBe(1);
});
