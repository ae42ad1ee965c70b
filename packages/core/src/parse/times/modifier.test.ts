import { describe, expect, it } from "vitest";
import { expressionOf, lineOf } from "../../../test/support/line-of.js";
import { withModifier } from "./modifier.js";

const july = { type: "DATE", value: "2024-07" } as const;
const decade = { type: "DURATION", value: "P10Y", measured: true } as const;

describe("the modifier before an expression", () => {
  it.each([
    ["part of a date", "In late July it rained.", "July", july, "END", 1],
    ["a limit of a length", "It took more than a decade.", "a decade", decade, "MORE_THAN", 2],
    [
      "a rough time of day",
      "It rang about 9 p m.",
      "9 p m",
      { type: "TIME", value: "T21:00", measured: true } as const,
      "APPROX",
      2,
    ],
  ])("becomes %s", (_, text, words, value, mod, from) => {
    const line = lineOf(text);
    expect(withModifier(line, expressionOf(line, words, value), 0)).toMatchObject({ mod, from });
  });

  it.each([
    ["speaks about a date", "They spoke about July.", "July", july],
    ["is a preposition before a stretch", "It grew over the past decade.", "the past decade", decade],
    ["stands before a set", "It rains about every day.", "every day", { type: "SET", value: "P1D" } as const],
  ])("is none where it %s", (_, text, words, value) => {
    const line = lineOf(text);
    expect(withModifier(line, expressionOf(line, words, value), 0).mod).toBeUndefined();
  });

  it("is not taken from another expression", () => {
    const line = lineOf("In late July it rained.");
    expect(withModifier(line, expressionOf(line, "July", july), 2).mod).toBeUndefined();
  });
});
