import { expect, it } from "vitest";
import { english } from "../index.js";
import { evaluatives } from "./evaluatives.js";

it("holds these acts and no others", () => {
  expect([...new Set(evaluatives.map(({ act }) => act))]).toEqual(["accuse", "criticize", "praise"]);
});

it.each([
  ["accuse", "blame"],
  ["criticize", "condemn"],
  ["praise", "thank"],
] as const)("takes %s for what one does who is said to %s", (act, verb) => {
  expect(english.cues.verbs.get(verb)?.act).toBe(act);
});
