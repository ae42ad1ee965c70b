import type { Time } from "@onrecord/core/record";

/** Milliseconds since 1970 in UTC; `end` is the first that no longer belongs. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** First month, from 0, of TIMEX3's seasons, halves and quarters, and how many months each has. */
const partsOfYear: Readonly<Record<string, readonly [month: number, months: number]>> = {
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  WI: [11, 3],
  H1: [0, 6],
  H2: [6, 6],
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
};

const DATE = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?)?)?|W(\d{2})|([A-Z][A-Z0-9])))?/;

/**
 * The stretch of the calendar a TIMEX3 date or time stands for, narrowed by START, MID and END; undefined for
 * durations, sets and values without a year. Day parts such as "TMO" count as the whole day.
 */
export function timeInterval({
  type,
  value,
  mod,
}: Pick<Time, "type" | "value" | "mod">): Interval | undefined {
  if (type !== "DATE" && type !== "TIME") return undefined;
  const whole = wholeInterval(value);
  if (whole === undefined) return undefined;
  const third = (whole.end - whole.start) / 3;
  switch (mod) {
    case "START":
      return { start: whole.start, end: whole.start + third };
    case "MID":
      return { start: whole.start + third, end: whole.end - third };
    case "END":
      return { start: whole.end - third, end: whole.end };
    default:
      return whole;
  }
}

function wholeInterval(value: string): Interval | undefined {
  const match = DATE.exec(value);
  if (match === null) return undefined;
  const [, yearText, monthText, dayText, hourText, minuteText, weekText, part] = match;
  const year = Number(yearText);
  if (weekText !== undefined) {
    const start = firstWeek(year) + (Number(weekText) - 1) * WEEK_MS;
    return { start, end: start + WEEK_MS };
  }
  if (part !== undefined) {
    const months = partsOfYear[part];
    return months === undefined
      ? undefined
      : { start: Date.UTC(year, months[0]), end: Date.UTC(year, months[0] + months[1]) };
  }
  if (monthText === undefined) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  const month = Number(monthText) - 1;
  if (dayText === undefined) return { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) };
  const day = Date.UTC(year, month, Number(dayText));
  if (hourText === undefined || Number(hourText) > 23) return { start: day, end: day + DAY_MS };
  const start = day + (Number(hourText) * 60 + Number(minuteText ?? 0)) * 60_000;
  return { start, end: start + 60_000 };
}

/** The Monday of an ISO year's first week: the week of 4 January. */
function firstWeek(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY_MS;
}
