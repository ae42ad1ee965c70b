import { expect, it } from "vitest";
import { english } from "../index.js";
import { directives } from "./directives.js";

it("holds these acts and no others", () => {
  expect([...new Set(directives.map(({ act }) => act))]).toEqual([
    "demand",
    "urge",
    "request",
    "propose",
    "ask",
  ]);
});

it.each([
  ["demand", "order"],
  ["ask", "inquire"],
  ["propose", "recommend"],
] as const)("takes %s for what one does who is said to %s", (act, verb) => {
  expect(english.cues.verbs.get(verb)?.act).toBe(act);
});
