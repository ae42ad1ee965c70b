import { expect, it } from "vitest";
import { english } from "../index.js";
import { cognitives } from "./cognitives.js";

it("holds these acts and no others", () => {
  expect([...new Set(cognitives.map(({ act }) => act))]).toEqual(["believe"]);
});

it.each([["believe", "think"]] as const)("takes %s for what one does who is said to %s", (act, verb) => {
  expect(english.cues.verbs.get(verb)?.act).toBe(act);
});
