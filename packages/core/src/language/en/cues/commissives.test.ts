import { expect, it } from "vitest";
import { english } from "../index.js";
import { commissives } from "./commissives.js";

it("holds these acts and no others", () => {
  expect([...new Set(commissives.map(({ act }) => act))]).toEqual([
    "promise",
    "threaten",
    "agree",
    "refuse",
    "intend",
  ]);
});

it.each([
  ["promise", "vow"],
  ["refuse", "reject"],
  ["agree", "agree"],
] as const)("takes %s for what one does who is said to %s", (act, verb) => {
  expect(english.cues.verbs.get(verb)?.act).toBe(act);
});
