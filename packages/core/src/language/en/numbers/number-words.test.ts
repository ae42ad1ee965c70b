import { expect, it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import {
  cardinals,
  fractions,
  ordinals,
  scaleAbbreviations,
  scalePlurals,
  scales,
  vague,
} from "./number-words.js";

it("writes numbers in lower case", () => {
  for (const map of [cardinals, scales, scaleAbbreviations, scalePlurals, vague, fractions, ordinals])
    expectWords(map.keys(), /^\p{Ll}+$/u);
});

it("has one word for each number up to twenty, and for the tens", () => {
  const values = [...cardinals.values()];
  expect(values).toEqual([...Array.from({ length: 21 }, (_, number) => number), 30, 40, 50, 60, 70, 80, 90]);
  expect([...ordinals.values()]).toEqual(Array.from({ length: 20 }, (_, number) => number + 1));
});

it("gives the plural of a fraction the same value", () => {
  for (const [name, value] of fractions) {
    const plural = fractions.get(name === "half" ? "halves" : `${name}s`);
    if (!name.endsWith("s")) expect(plural, name).toBe(value);
  }
});

it("multiplies by a scale, never by a cardinal", () => {
  expectApart(scales.keys(), cardinals.keys());
  expect(scales.get("million")).toBe(scaleAbbreviations.get("mn"));
  expect(scalePlurals.get("thousands")).toBe(scales.get("thousand"));
});
