import { strict } from "chrono-node/en";
import { DAY_PARTS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../../../lexicon/calendar-words.js";
import { isHyphenAt, lowerAt, type Piece } from "../../figures/index.js";
import { type CalendarDay, isDay } from "../calendar-day.js";
import { directionOf } from "../direction.js";
import { yearOfDay, yearOfWeekday } from "../nearest.js";
import type { Line, Reading, TimeParser } from "../reading.js";
import { dayValue, monthValue, two } from "../timex-value.js";

/** The longest written date, in pieces: "Wednesday, the 31st of December, 1997, at 11:59 p.m. EST". */
const LONGEST = 20;

/** The instant chrono is given. Only what the text itself says is read back, so that any instant serves. */
const ANY_INSTANT = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
const INSIDE: ReadonlySet<string> = new Set([
  ...[",", ".", ":", "/", "of", "at", "a", "p", "m", "am", "pm", "t", "z", "the", "in", "noon"],
  ...["gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest"],
  ...ORDINAL_SUFFIXES,
]);
const BEFORE_CLOCK: ReadonlySet<string> = new Set([
  ...["at", "around", "about", "by", "until", "from", "since", "before", "after", "to", "and", "between"],
]);

/**
 * Reads dates and times of day written out in figures, through chrono's strict English grammar: "Aug. 7, 1998",
 * "7 August", "12/05/1998 09:42", "9 a.m.". The year a date leaves out is found from the publication date and
 * the tense. Values are given to the minute and without a time zone, as in the TempEval corpora.
 */
export const parseWrittenDate: TimeParser = (line, at) => {
  if (!mayBegin(line.pieces, at)) return undefined;
  const first = line.pieces[at];
  const last = line.pieces[windowEnd(line.pieces, at) - 1];
  if (first === undefined || last === undefined) return undefined;
  const window = line.text.slice(first.start, last.end);
  const result = strict.parse(window, ANY_INSTANT).find(({ index }) => index === 0);
  if (result === undefined) return undefined;
  const end = first.start + result.text.length;
  let to = at;
  while ((line.pieces[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  if (to === at) return undefined;
  const said = (component: "year" | "month" | "day" | "weekday" | "hour" | "minute"): number | undefined =>
    result.start.isCertain(component) ? (result.start.get(component) ?? undefined) : undefined;
  const hour = said("hour");
  const clock = hour === undefined ? undefined : `T${two(hour)}:${two(said("minute") ?? 0)}`;
  const month = said("month");
  const day = said("day");
  if (month === undefined) {
    return clock === undefined
      ? undefined
      : { from: at, to, type: "TIME", value: clock, clock, measured: true };
  }
  const year = said("year");
  if (day === undefined) {
    return year === undefined
      ? undefined
      : { from: at, to, type: "DATE", value: monthValue({ year, month }) };
  }
  if (!isDay(year, month, day)) return undefined;
  return dated(line, { from: at, to }, { year, month, day, weekday: said("weekday"), clock });
};

interface Written {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | undefined;
  readonly clock: string | undefined;
}

function dated(line: Line, range: { from: number; to: number }, written: Written): Reading {
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
  { from, to }: { from: number; to: number },
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

/** True where the pieces at `at` look like the head of a written date; keeps chrono away from other figures. */
function mayBegin(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || (piece.glued && pieces[at - 1]?.kind !== "mark")) return false;
  if (isMonth(piece)) {
    const next = lowerAt(pieces, at + 1) === "." ? at + 2 : at + 1;
    return isDayNumber(pieces[next]) && !(pieces[next + 1]?.text === "%" || isClockColon(pieces, next + 1));
  }
  if (WEEKDAYS.has(piece.lower)) {
    let next = at + 1;
    for (const word of [",", "the"]) if (lowerAt(pieces, next) === word) next++;
    return next > at && mayBegin(pieces, next) && !isClock(pieces, next);
  }
  if (piece.kind !== "number" || pieces[at - 1]?.text === "$") return false;
  return isNumericDate(pieces, at) || isDayOfMonth(pieces, at) || isClock(pieces, at);
}

function isMonth(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.text === piece.lower) return false;
  return MONTHS.has(piece.lower) || MONTH_ABBREVIATIONS.has(piece.lower);
}

function isDayNumber(piece: Piece | undefined): boolean {
  return piece?.kind === "number" && piece.text.length <= 2 && piece.value >= 1 && piece.value <= 31;
}

/** "7 August", "7th of August". */
function isDayOfMonth(pieces: readonly Piece[], at: number): boolean {
  if (!isDayNumber(pieces[at])) return false;
  let next = at + 1;
  if (ORDINAL_SUFFIXES.has(lowerAt(pieces, next))) next++;
  if (lowerAt(pieces, next) === "of") next++;
  return isMonth(pieces[next]) && !(next === at + 1 && isDayNumber(pieces[next + 1]));
}

/** "1998-10-26", "12/05/1998". */
function isNumericDate(pieces: readonly Piece[], at: number): boolean {
  const joint = lowerAt(pieces, at + 1);
  if ((joint !== "-" && joint !== "/") || lowerAt(pieces, at + 3) !== joint) return false;
  const parts = [at, at + 2, at + 4].map((index) => pieces[index]);
  if (!parts.every((part) => part?.kind === "number" && Number.isInteger(part.value))) return false;
  if (![at + 1, at + 2, at + 3, at + 4].every((index) => pieces[index]?.glued)) return false;
  const year = joint === "-" ? parts[0] : parts[2];
  return (
    year?.text.length === 4 || (joint === "/" && (year?.text.length === 2 || parts[0]?.text.length === 4))
  );
}

/** "10:35 a.m.", "at 10:35", "9 p.m.", "4 in the morning". */
function isClock(pieces: readonly Piece[], at: number): boolean {
  const hour = pieces[at];
  if (hour?.kind !== "number" || hour.value >= 25 || hour.text.length > 5) return false;
  let next = at + 1;
  const minutes = isClockColon(pieces, next);
  if (minutes) next += 2;
  if (isMeridiem(pieces, next)) return true;
  if (minutes) return BEFORE_CLOCK.has(lowerAt(pieces, at - 1)) || INSIDE_ZONES.has(lowerAt(pieces, next));
  return (
    lowerAt(pieces, next) === "in" &&
    lowerAt(pieces, next + 1) === "the" &&
    DAY_PARTS.has(lowerAt(pieces, next + 2)) &&
    BEFORE_CLOCK.has(lowerAt(pieces, at - 1))
  );
}

const INSIDE_ZONES: ReadonlySet<string> = new Set(["gmt", "utc", "est", "edt", "bst", "cet"]);

function isClockColon(pieces: readonly Piece[], at: number): boolean {
  const colon = pieces[at];
  const minutes = pieces[at + 1];
  return colon?.text === ":" && colon.glued && minutes?.glued === true && /^[0-5]\d$/.test(minutes.text);
}

function isMeridiem(pieces: readonly Piece[], at: number): boolean {
  const word = lowerAt(pieces, at);
  if (word === "am" || word === "pm") return true;
  return (word === "a" || word === "p") && lowerAt(pieces, at + 1) === "." && lowerAt(pieces, at + 2) === "m";
}

/** The first piece after `at` that can be no part of a written date. */
function windowEnd(pieces: readonly Piece[], at: number): number {
  let to = at;
  let numbers = 0;
  const dashed = isNumericDate(pieces, at);
  while (to < pieces.length && to < at + LONGEST) {
    const piece = pieces[to];
    if (piece === undefined) break;
    if (piece.kind === "number") {
      const afterComma = lowerAt(pieces, to - 1) === "," && to > at;
      const isYear = piece.text.length === 4;
      if (afterComma && !isYear) break;
      if (numbers > 0 && !piece.glued && !isYear && !isClock(pieces, to) && !isClockColon(pieces, to + 1))
        break;
      numbers++;
    } else if (isHyphenAt(pieces, to)) {
      if (!dashed || to > at + 3) break;
    } else if (piece.lower === "in" && !DAY_PARTS.has(lowerAt(pieces, to + 2))) break;
    else if (!INSIDE.has(piece.lower) && !isMonth(piece) && !DAY_PARTS.has(piece.lower)) {
      if (!(to === at && WEEKDAYS.has(piece.lower))) break;
    }
    to++;
  }
  return to;
}
