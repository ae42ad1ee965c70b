import { describe, expect, it } from "vitest";
import { english } from "../../language/en/index.js";
import {
  centuryValue,
  dayValue,
  decadeValue,
  durationValue,
  monthValue,
  periodValue,
  quarterValue,
  two,
  weekValue,
  yearValue,
} from "./timex-value.js";

const day = { year: 2024, month: 8, day: 9 };
function unit(name: string) {
  const found = english.times.units.get(name);
  if (found === undefined) throw new Error(`no unit "${name}"`);
  return found;
}

describe("a value of TIMEX3", () => {
  it("is as wide as what it names", () => {
    expect(dayValue(day)).toBe("2024-08-09");
    expect(monthValue(day)).toBe("2024-08");
    expect(weekValue(day)).toBe("2024-W32");
    expect(quarterValue(day)).toBe("2024-Q3");
    expect(decadeValue(1984)).toBe("198");
    expect(centuryValue(1984)).toBe("19");
    expect(two(7)).toBe("07");
  });

  it("has years in four digits", () => {
    expect(yearValue(98)).toBe("0098");
    expect(yearValue(-1)).toBe("0000");
    expect(yearValue(12_000)).toBe("9999");
  });

  it.each([
    [3, "month", "P3M"],
    [3, "minute", "PT3M"],
    [2, "decade", "P20Y"],
    [5.5, "hour", "PT5H30M"],
    [0.5, "hour", "PT30M"],
    [1.5, "year", "P1.5Y"],
    [undefined, "day", "PXD"],
  ])("of a length: %s times a %s", (count, name, value) => {
    expect(durationValue(count, unit(name))).toBe(value);
  });

  it.each([
    ["day", -1, "2024-08-08"],
    ["hour", -1, "2024-08-09"],
    ["week", 1, "2024-W33"],
    ["weekend", 0, "2024-W32-WE"],
    ["month", 5, "2025-01"],
    ["quarter", -1, "2024-Q2"],
    ["year", -1, "2023"],
    ["decade", 1, "203"],
    ["century", -1, "19"],
  ] as const)("of a period: the %s %d away", (name, offset, value) => {
    expect(periodValue(name, day, offset)).toBe(value);
  });
});
