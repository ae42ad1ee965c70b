import { addDays, type CalendarDay, dayNumber, isDay, weekdayOf } from "./calendar-day.js";
import type { Direction } from "./direction.js";

/**
 * A month or a day of the year named without its year lies at most about this many months off, to either side;
 * the tense alone does not make a writer leave the year out of a date further away.
 */
const FURTHEST_MONTHS = 9;
/** A date this near ahead is the coming one even beside a past tense: "by setting a Jan. 14 deadline". */
const SOON_DAYS = 45;
/** Days in a month, about: enough to weigh distances by. */
export const DAYS_A_MONTH = 30.5;

/** The year of a month named without one. The current month counts as past and as future. */
export function yearOfMonth(month: number, reference: CalendarDay, direction: Direction): number {
  const past = month <= reference.month ? reference.year : reference.year - 1;
  const future = month >= reference.month ? reference.year : reference.year + 1;
  const monthsBack = (reference.year - past) * 12 + reference.month - month;
  return isPast(direction, monthsBack, (12 - monthsBack) * DAYS_A_MONTH) ? past : future;
}

/** The year of a month and day named without one. The publication day itself counts as past and as future. */
export function yearOfDay(
  { month, day }: Pick<CalendarDay, "month" | "day">,
  reference: CalendarDay,
  direction: Direction,
): number {
  const inYear = (year: number): number => dayNumber({ year, month, day });
  const today = dayNumber(reference);
  const past = inYear(reference.year) <= today ? reference.year : reference.year - 1;
  const future = inYear(reference.year) >= today ? reference.year : reference.year + 1;
  return isPast(direction, (today - inYear(past)) / DAYS_A_MONTH, inYear(future) - today) ? past : future;
}

/** Chooses between a date's last and next occurrence: what the words say is weighed against how far off each lies. */
export function isPast({ toward, sure }: Direction, monthsBack: number, daysAhead: number): boolean {
  if (sure && toward === "past") return true;
  const past = monthsBack < 12 - FURTHEST_MONTHS;
  if (toward === "future" || daysAhead <= SOON_DAYS) return past;
  return toward === "past" || monthsBack <= FURTHEST_MONTHS;
}

/** The year near the reference in which that month and day falls on that weekday (Monday 1). */
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
export function nearestWeekday(weekday: number, reference: CalendarDay, { toward }: Direction): CalendarDay {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  return addDays(reference, toward === "future" ? (7 - back) % 7 : -back);
}
