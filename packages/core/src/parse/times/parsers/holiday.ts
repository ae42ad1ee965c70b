import { english } from "../../../language/en/index.js";
import type { HolidayRule } from "../../../language/index.js";
import { lowerAt, type Piece } from "../../figures/index.js";
import { addDays, type CalendarDay, dayNumber, easterOf, weekdayOf } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import { DAYS_A_MONTH, isPast } from "../nearest.js";
import type { Line, TimeParser } from "../reading.js";
import { dayValue, two, weekValue } from "../timex-value.js";
import { readYear } from "./year.js";

/**
 * Reads a holiday by name: "Christmas Eve", "last Thanksgiving", "Election Day 1998", "Easter week". Without a
 * year and a publication date only holidays on a fixed day of the year have a value: "XXXX-12-25".
 */
export const parseHoliday: TimeParser = (line, at) => {
  const { pieces, reference } = line;
  const picker = english.timeContexts.holidayPickers.get(lowerAt(pieces, at));
  const start = picker === undefined ? at : at + 1;
  const first = pieces[start];
  if (first === undefined || first.text === first.lower) return undefined;
  const holiday = english.calendar.holidays
    .get(first.lower)
    ?.find(({ words }) => isNamed(pieces, start, words));
  if (holiday === undefined) return undefined;
  let to = start + holiday.words.length;
  const year = readYear(pieces, lowerAt(pieces, to) === "," ? to + 1 : to);
  if (year !== undefined) to = lowerAt(pieces, to) === "," ? to + 2 : to + 1;
  const stretch = english.timeContexts.holidayStretches.get(lowerAt(pieces, to));
  if (stretch !== undefined) to++;
  const range = { from: at, to, type: "DATE" } as const;
  if (year === undefined && reference === undefined) {
    const { rule } = holiday;
    return rule.kind === "fixed"
      ? { ...range, value: `XXXX-${two(rule.month)}-${two(rule.day)}` }
      : undefined;
  }
  const day =
    year !== undefined || reference === undefined
      ? dayInYear(holiday.rule, year ?? 0)
      : nearest(holiday.rule, reference, directionOfHoliday(line, at, to));
  if (stretch !== undefined) return { ...range, value: `${weekValue(day)}${stretch}` };
  return { ...range, value: dayValue(day), day };
};

/** "last" and "next" say it; else the words around. */
function directionOfHoliday(line: Line, from: number, to: number): Direction {
  const toward = english.timeContexts.holidayPickers.get(lowerAt(line.pieces, from));
  return toward === undefined ? directionOf(line, from, to) : { toward, sure: true };
}

function isNamed(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => lowerAt(pieces, at + index) === word);
}

/** The last or the next such day, as the words and the distance tell. */
function nearest(rule: HolidayRule, reference: CalendarDay, direction: Direction): CalendarDay {
  const days = [-1, 0, 1].map((offset) => dayInYear(rule, reference.year + offset));
  const today = dayNumber(reference);
  const past = days.filter((day) => dayNumber(day) <= today).at(-1) ?? reference;
  const future = days.find((day) => dayNumber(day) >= today) ?? reference;
  if (direction.sure) return direction.toward === "past" ? past : future;
  const monthsBack = (today - dayNumber(past)) / DAYS_A_MONTH;
  return isPast(direction, monthsBack, dayNumber(future) - today) ? past : future;
}

function dayInYear(rule: HolidayRule, year: number): CalendarDay {
  switch (rule.kind) {
    case "fixed":
      return { year, month: rule.month, day: rule.day };
    case "easter":
      return addDays(easterOf(year), rule.days);
    case "nth-weekday": {
      if (rule.nth < 0) {
        const last = addDays(
          rule.month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: rule.month + 1, day: 1 },
          -1,
        );
        return addDays(last, rule.days - ((weekdayOf(last) - rule.weekday + 7) % 7));
      }
      const first = { year, month: rule.month, day: 1 };
      const ahead = (rule.weekday - weekdayOf(first) + 7) % 7;
      return addDays(first, ahead + 7 * (rule.nth - 1) + rule.days);
    }
  }
}
