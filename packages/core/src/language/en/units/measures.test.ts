import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { measurePowers, measures, temperatureScales } from "./measures.js";

it("writes units in lower case", () => {
  expectWords(measures.keys(), /^\p{Ll}+$/u);
  expectWords(measurePowers);
  expectWords(temperatureScales.keys());
});

it("calls each unit by a name that is itself read as that unit, or is said of it by the hour", () => {
  for (const [written, unit] of measures)
    if (!unit.includes(" per ") && unit !== "penny") expect(measures.get(unit), written).toBe(unit);
});

it("reads British and American spelling alike", () => {
  expect(measures.get("kilometers")).toBe(measures.get("kilometres"));
});
