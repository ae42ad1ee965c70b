import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber, weekdayOf } from "./calendar-day.js";
import type { Direction } from "./direction.js";
import { nearestWeekday, yearOfDay, yearOfMonth, yearOfWeekday } from "./nearest.js";

const reference = { year: 2024, month: 8, day: 19 };
const past: Direction = { toward: "past", sure: false };
const future: Direction = { toward: "future", sure: false };
const unknown: Direction = { sure: false };

describe("a month or day without its year", () => {
  it("lies where the tense says", () => {
    expect(yearOfMonth(5, reference, past)).toBe(2024);
    expect(yearOfMonth(10, reference, past)).toBe(2023);
    expect(yearOfMonth(11, reference, future)).toBe(2024);
    expect(yearOfDay({ month: 10, day: 7 }, reference, past)).toBe(2023);
    expect(yearOfDay({ month: 10, day: 7 }, reference, future)).toBe(2024);
  });

  it("lies in the past where nothing tells, unless that is far back", () => {
    expect(yearOfMonth(2, reference, unknown)).toBe(2024);
    expect(yearOfMonth(12, reference, unknown)).toBe(2023);
    expect(yearOfMonth(10, reference, unknown)).toBe(2024);
  });

  it("is not put most of a year away by the tense alone", () => {
    expect(yearOfDay({ month: 8, day: 10 }, reference, future)).toBe(2024);
    expect(yearOfDay({ month: 9, day: 2 }, reference, past)).toBe(2024);
  });

  it("is put most of a year back by a preposition", () => {
    expect(yearOfDay({ month: 9, day: 2 }, reference, { toward: "past", sure: true })).toBe(2023);
  });

  it("lies where its weekday fits", () => {
    expect(yearOfWeekday({ month: 8, day: 16 }, 5, reference)).toBe(2024);
    expect(yearOfWeekday({ month: 8, day: 16 }, 3, reference)).toBe(2023);
    expect(yearOfWeekday({ month: 8, day: 16 }, 1, reference)).toBeUndefined();
  });
});

describe("the nearest weekday", () => {
  it("is that weekday, within a week on the side asked for", () => {
    const numbers = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 7 }), fc.boolean(), (number, weekday, ahead) => {
        const found = nearestWeekday(weekday, dayOfNumber(number), ahead ? future : past);
        const away = dayNumber(found) - number;
        expect(weekdayOf(found)).toBe(weekday);
        expect(ahead ? away : -away).toBeGreaterThanOrEqual(0);
        expect(Math.abs(away)).toBeLessThan(7);
      }),
    );
  });
});
