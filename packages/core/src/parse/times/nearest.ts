import { addDays, type CalendarDay, dayNumber, isDay, weekdayOf } from "./calendar-day.js";
import type { Direction } from "./direction.js";

/**
 * Where no word tells the tense, a month or a day of the year up to this many months back is taken as past,
 * one further back as still to come: in January "March 6" is the coming one, "October" the last one.
 */
const LONGEST_PAST_MONTHS = 9;

/** The year of a month named without one. The current month counts as past and as future. */
export function yearOfMonth(month: number, reference: CalendarDay, direction: Direction | undefined): number {
  const past = month <= reference.month ? reference.year : reference.year - 1;
  const future = month >= reference.month ? reference.year : reference.year + 1;
  if (direction === "past") return past;
  if (direction === "future") return future;
  const monthsBack = (reference.year - past) * 12 + reference.month - month;
  return monthsBack <= LONGEST_PAST_MONTHS ? past : future;
}

/** The year of a month and day named without one. The publication day itself counts as past and as future. */
export function yearOfDay(
  { month, day }: Pick<CalendarDay, "month" | "day">,
  reference: CalendarDay,
  direction: Direction | undefined,
): number {
  const inYear = (year: number): number => dayNumber({ year, month, day });
  const today = dayNumber(reference);
  const past = inYear(reference.year) <= today ? reference.year : reference.year - 1;
  const future = inYear(reference.year) >= today ? reference.year : reference.year + 1;
  if (direction === "past") return past;
  if (direction === "future") return future;
  return today - inYear(past) <= LONGEST_PAST_MONTHS * 30.5 ? past : future;
}

/** The year near the reference in which that month and day falls on that weekday. */
export function yearOfWeekday(
  { month, day }: Pick<CalendarDay, "month" | "day">,
  weekday: number,
  reference: CalendarDay,
): number | undefined {
  return [0, -1, 1]
    .map((offset) => reference.year + offset)
    .find((year) => isDay(year, month, day) && weekdayOf({ year, month, day }) === weekday);
}

/** The nearest such weekday: the reference itself, else in the week before or, for the future, after. */
export function nearestWeekday(
  weekday: number,
  reference: CalendarDay,
  direction: Direction | undefined,
): CalendarDay {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (direction === "future") return addDays(reference, (7 - back) % 7);
  return addDays(reference, -back);
}
