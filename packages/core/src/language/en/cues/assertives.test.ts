import { expect, it } from "vitest";
import { english } from "../index.js";
import { assertives } from "./assertives.js";

it("holds these acts and no others", () => {
  expect([...new Set(assertives.map(({ act }) => act))]).toEqual([
    "state",
    "report",
    "announce",
    "confirm",
    "acknowledge",
    "deny",
    "predict",
    "estimate",
    "claim-responsibility",
  ]);
});

it.each([
  ["deny", "deny"],
  ["announce", "announce"],
  ["acknowledge", "admit"],
] as const)("takes %s for what one does who is said to %s", (act, verb) => {
  expect(english.cues.verbs.get(verb)?.act).toBe(act);
});
