import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  easterOf,
  isDay,
  isoWeekOf,
  parseDay,
  weekdayOf,
} from "./calendar-day.js";

const dayNumbers = fc.integer({ min: -700_000, max: 2_900_000 });

describe("a calendar day", () => {
  it("is counted from 1970-01-01", () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 2, day: 29 })).toBe(11_016);
  });

  it("comes back from its number", () => {
    fc.assert(fc.property(dayNumbers, (number) => dayNumber(dayOfNumber(number)) === number));
  });

  it("is the same day that the language's own calendar gives", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const date = new Date(number * 86_400_000);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(dayOfNumber(number)).toEqual(expected);
        expect(weekdayOf(expected) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it("moves by days and months over the ends of years", () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
    expect(addMonths({ year: 2024, month: 1 }, -2)).toEqual({ year: 2023, month: 11 });
    expect(addMonths({ year: 2024, month: 11 }, 14)).toEqual({ year: 2026, month: 1 });
  });

  it("lies in the ISO week of its Thursday", () => {
    expect(isoWeekOf({ year: 2024, month: 12, day: 30 })).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf({ year: 2024, month: 8, day: 19 })).toEqual({ year: 2024, week: 34 });
  });

  it("knows the length of its month", () => {
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(2024, 2, 29)).toBe(true);
    expect(isDay(undefined, 2, 29)).toBe(true);
    expect(isDay(2024, 13, 1)).toBe(false);
    expect(isDay(2024, 4, 31)).toBe(false);
  });

  it("finds Easter", () => {
    expect(easterOf(2000)).toEqual({ year: 2000, month: 4, day: 23 });
    expect(easterOf(2024)).toEqual({ year: 2024, month: 3, day: 31 });
    expect(easterOf(2038)).toEqual({ year: 2038, month: 4, day: 25 });
  });

  it("is read from the head of an ISO 8601 date", () => {
    expect(parseDay("2024-08-19")).toEqual({ year: 2024, month: 8, day: 19 });
    expect(parseDay("2024-08-19T23:30:00-07:00")).toEqual({ year: 2024, month: 8, day: 19 });
    expect(parseDay("2024-02-30")).toBeUndefined();
    expect(parseDay("19 August 2024")).toBeUndefined();
    expect(parseDay("")).toBeUndefined();
  });
});
