import { type Component, type ParsedResult, strict } from "chrono-node/en";
import { type CalendarDay, isDay } from "../calendar-day.js";
import { directionOf } from "../direction.js";
import { yearOfDay, yearOfWeekday } from "../nearest.js";
import type { Line, Reading, TimeParser } from "../reading.js";
import { dayValue, monthValue, two } from "../timex-value.js";
import { endOfDate, mayBeginDate } from "./date-shape.js";

/** The instant chrono is given. Only what the text itself says is read back, so that any instant serves. */
const ANY_INSTANT = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/**
 * Reads dates and times of day written out in figures, through chrono's strict English grammar: "Aug. 7, 1998",
 * "7 August", "12/05/1998 09:42", "9 a.m.". The year a date leaves out is found from the publication date and
 * the tense. Values are given to the minute and without a time zone, as in the TempEval corpora.
 */
export const parseWrittenDate: TimeParser = (line, at) => {
  const first = line.pieces[at];
  if (first === undefined || !mayBeginDate(line.pieces, at)) return undefined;
  const last = line.pieces[endOfDate(line.pieces, at) - 1] ?? first;
  const window = line.text.slice(first.start, last.end);
  const result = strict.parse(window, ANY_INSTANT).find(({ index }) => index === 0);
  if (result === undefined) return undefined;
  const end = first.start + result.text.length;
  let to = at;
  while ((line.pieces[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return to === at ? undefined : readResult(line, { from: at, to }, result.start);
};

/** A range of pieces. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function readResult(line: Line, range: Range, found: ParsedResult["start"]): Reading | undefined {
  const said = (component: Component): number | undefined =>
    found.isCertain(component) ? (found.get(component) ?? undefined) : undefined;
  const hour = said("hour");
  const clock = hour === undefined ? undefined : `T${two(hour)}:${two(said("minute") ?? 0)}`;
  const [year, month, day] = [said("year"), said("month"), said("day")];
  if (month === undefined) {
    return clock === undefined ? undefined : { ...range, type: "TIME", value: clock, clock, measured: true };
  }
  if (day === undefined) {
    return year === undefined ? undefined : { ...range, type: "DATE", value: monthValue({ year, month }) };
  }
  return isDay(year, month, day)
    ? dated(line, range, { year, month, day, weekday: said("weekday"), clock })
    : undefined;
}

interface Written {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | undefined;
  readonly clock: string | undefined;
}

function dated(line: Line, range: Range, written: Written): Reading {
  const { month, clock } = written;
  const type = clock === undefined ? "DATE" : "TIME";
  const resolved = completed(line, range, written);
  if (resolved === undefined) {
    return { ...range, type, value: `XXXX-${two(month)}-${two(written.day)}${clock ?? ""}` };
  }
  return { ...range, type, value: `${dayValue(resolved)}${clock ?? ""}`, day: resolved };
}

function completed(
  line: Line,
  { from, to }: Range,
  { year, month, day, weekday }: Written,
): CalendarDay | undefined {
  if (year !== undefined) return { year, month, day };
  const { reference } = line;
  if (reference === undefined) return undefined;
  const isoWeekday = weekday === 0 ? 7 : weekday;
  const byWeekday =
    isoWeekday === undefined ? undefined : yearOfWeekday({ month, day }, isoWeekday, reference);
  const found = byWeekday ?? yearOfDay({ month, day }, reference, directionOf(line, from, to));
  return isDay(found, month, day) ? { year: found, month, day } : undefined;
}
