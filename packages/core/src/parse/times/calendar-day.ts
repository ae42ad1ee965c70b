/** A day of the proleptic Gregorian calendar: month 1 to 12, day 1 to 31. No time zone, no clock. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO 8601 week and the year it belongs to. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/**
 * Days since 1970-01-01, by counting in years that begin in March and eras of 400 years
 * (the method of Howard Hinnant's "chrono-compatible low-level date algorithms").
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with a given number of days since 1970-01-01: the inverse of `dayNumber`. */
export function dayOfNumber(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day `days` later; earlier where negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** The year and month `months` later; earlier where negative. */
export function addMonths(
  { year, month }: Pick<CalendarDay, "year" | "month">,
  months: number,
): Pick<CalendarDay, "year" | "month"> {
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  return { year: newYear, month: count - newYear * 12 + 1 };
}

/** The weekday, Monday 1 to Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: CalendarDay): number {
  const since = (dayNumber(day) + 3) % 7;
  return (since < 0 ? since + 7 : since) + 1;
}

/** The ISO 8601 week of a day: the week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: CalendarDay): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const firstDay = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - firstDay) / 7) + 1 };
}

/** True where the month has that day in that year (29 February counts where the year is not known). */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year ?? 2000, month);
}

/** Easter Sunday of a year (the anonymous Gregorian computus, as in Meeus, "Astronomical Algorithms"). */
export function easterOf(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

/** Reads the date at the head of an ISO 8601 date or date-time; `undefined` where there is none. */
export function parseDay(iso: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day.year, day.month, day.day) ? day : undefined;
}

function daysInMonth(year: number, month: number): number {
  const next = addMonths({ year, month }, 1);
  return dayNumber({ ...next, day: 1 }) - dayNumber({ year, month, day: 1 });
}
