import type { CalendarDay } from "./calendar-day.js";
import { dateClockTimes } from "./clock-times.js";
import { followingDays } from "./day-list.js";
import { withDayPart } from "./day-part.js";
import { withModifier } from "./modifier.js";
import { parseCentury } from "./parsers/century.js";
import { parseDefinitePeriod } from "./parsers/definite-period.js";
import { parseDeictic } from "./parsers/deictic.js";
import { parseDuration } from "./parsers/duration.js";
import { parseFrequency } from "./parsers/frequency.js";
import { parseHoliday } from "./parsers/holiday.js";
import { parseHoursAndMinutes } from "./parsers/hours-and-minutes.js";
import { parseMonth } from "./parsers/month.js";
import { parseOClock } from "./parsers/o-clock.js";
import { parsePartOfDay } from "./parsers/part-of-day.js";
import { parseQuarter } from "./parsers/quarter.js";
import { parseRelativePeriod } from "./parsers/relative-period.js";
import { parseSeason } from "./parsers/season.js";
import { parseWeekOf } from "./parsers/week-of.js";
import { parseWeekday } from "./parsers/weekday.js";
import { parseWrittenDate } from "./parsers/written-date.js";
import { parseYear } from "./parsers/year.js";
import type { Line, Reading, TimeParser } from "./reading.js";

/** Every kind of time expression. Where several read at one place the longest stands, then the first here. */
const PARSERS: readonly TimeParser[] = [
  parseWrittenDate,
  parseHoliday,
  parseWeekOf,
  parseRelativePeriod,
  parseDefinitePeriod,
  parseQuarter,
  parseCentury,
  parseDuration,
  parseFrequency,
  parseMonth,
  parseWeekday,
  parseSeason,
  parseYear,
  parseOClock,
  parseHoursAndMinutes,
  parsePartOfDay,
  parseDeictic,
];

/** What a line gives: its readings in order, and the day and the year last spoken of for the lines after it. */
export interface LineReadings {
  readonly readings: readonly Reading[];
  readonly narrative?: CalendarDay;
  readonly narrativeYear?: number;
}

/** Reads every time expression of a line, from left to right, without overlap. */
export function readLine(line: Line): LineReadings {
  const readings: Reading[] = [];
  let { narrative, narrativeYear } = line;
  let at = 0;
  let floor = 0;
  let here = line;
  while (at < line.pieces.length) {
    const found = longestReading(here, at);
    if (found === undefined) {
      at++;
      continue;
    }
    const reading = withModifier(here, withDayPart(here, found), floor);
    const days = followingDays(here, reading);
    const last = days.at(-1) ?? reading;
    readings.push(reading, ...days);
    narrative = last.day ?? narrative;
    const year = yearOf(last);
    narrativeYear = year ?? narrativeYear;
    here = {
      ...here,
      ...spokenOf(narrative, narrativeYear),
      ...(year === undefined ? {} : { sentenceYear: year }),
    };
    at = last.to;
    floor = at;
  }
  return { readings: dateClockTimes(line, readings), ...spokenOf(narrative, narrativeYear) };
}

function spokenOf(
  narrative: CalendarDay | undefined,
  narrativeYear: number | undefined,
): Pick<Line, "narrative" | "narrativeYear"> {
  return {
    ...(narrative === undefined ? {} : { narrative }),
    ...(narrativeYear === undefined ? {} : { narrativeYear }),
  };
}

/** The year a date lies in; none for decades, for what has no year, and for distances ("a year ago"). */
function yearOf({ type, value, measured }: Reading): number | undefined {
  return type === "DATE" && measured !== true && /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : undefined;
}

function longestReading(line: Line, at: number): Reading | undefined {
  let longest: Reading | undefined;
  for (const parse of PARSERS) {
    const reading = parse(line, at);
    if (reading !== undefined && (longest === undefined || reading.to > longest.to)) longest = reading;
  }
  return longest;
}
