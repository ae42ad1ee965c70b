import { describe, expect, it } from "vitest";
import { lineOf } from "../../../../test/support/line-of.js";
import { english } from "../../../language/en/index.js";
import { distanceValue } from "./distance-value.js";

const { units, offsets } = english.times;

/** The value of so many units, counted by a word. */
function distance(count: number | undefined, name: string, word: string, known = {}): string | undefined {
  const [unit, offset] = [units.get(name), offsets.get(word)];
  if (unit === undefined || offset === undefined) throw new Error("no such words");
  return distanceValue(lineOf("It rained.", known), { count, unit }, offset)?.value;
}

describe("the date at a distance", () => {
  const reference = { year: 2024, month: 8, day: 19 };
  const narrative = { year: 1998, month: 5, day: 3 };

  it("has the grain of its unit", () => {
    expect(distance(11, "day", "ago", { reference })).toBe("2024-08-08");
    expect(distance(6, "week", "ago", { reference })).toBe("2024-W28");
    expect(distance(2, "month", "ago", { reference })).toBe("2024-06");
    expect(distance(1, "decade", "ago", { reference })).toBe("2014");
  });

  it("is counted from the story, years from that of the sentence", () => {
    expect(distance(2, "day", "later", { reference, narrative })).toBe("1998-05-05");
    expect(distance(1, "year", "earlier", { reference, narrative, sentenceYear: 1996 })).toBe("1995");
    expect(distance(1, "year", "earlier", { reference, narrative })).toBe("2023");
  });

  it("is a mere reference without a number, a date, or a year of four digits", () => {
    expect(distance(undefined, "day", "ago", { reference })).toBe("PAST_REF");
    expect(distance(2, "day", "hence")).toBe("FUTURE_REF");
    expect(distance(12_000, "year", "ago", { reference })).toBe("PAST_REF");
    expect(distance(12_000, "year", "hence", { reference })).toBe("FUTURE_REF");
  });

  it("is none for hours, nor for some days of a story", () => {
    expect(distance(2, "hour", "ago", { reference })).toBeUndefined();
    expect(distance(undefined, "month", "later", { reference, narrative })).toBeUndefined();
  });
});
