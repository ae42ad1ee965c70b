import { english } from "../../../language/en/index.js";
import { lowerAt } from "../../figures/index.js";
import type { CalendarDay } from "../calendar-day.js";
import { type Direction, directionOf } from "../direction.js";
import type { TimeParser } from "../reading.js";
import { yearValue } from "../timex-value.js";
import { readYear } from "./year.js";

/** The first month of each season in the north, by TIMEX3 code; a winter counts to the year it begins in. */
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The value of the season `offset` from the day: the last one that has ended, this year's, or the next to begin. */
export function seasonValue(code: string, day: CalendarDay, offset: -1 | 0 | 1): string {
  const first = FIRST_MONTH[code] ?? 1;
  const inJanuary = code === "WI" && day.month <= 2;
  const current = inJanuary ? day.year - 1 : day.year;
  if (offset === 0) return `${yearValue(current)}-${code}`;
  if (offset > 0) return `${yearValue(day.month < first ? day.year : day.year + 1)}-${code}`;
  const endedThisYear = code !== "WI" && day.month >= first + 3;
  return `${yearValue(endedThisYear ? day.year : current - 1)}-${code}`;
}

/** Reads a season with its year or an article: "the summer of 1998", "winter 2001", "in the spring". */
export const parseSeason: TimeParser = (line, at) => {
  const { pieces, reference } = line;
  const start = lowerAt(pieces, at) === "the" ? at + 1 : at;
  const code = english.calendar.seasons.get(lowerAt(pieces, start));
  if (code === undefined) return undefined;
  const of =
    lowerAt(pieces, start + 1) === "of" || lowerAt(pieces, start + 1) === "," ? start + 2 : start + 1;
  const year = readYear(pieces, of);
  if (year !== undefined) return { from: at, to: of + 1, type: "DATE", value: `${yearValue(year)}-${code}` };
  // "the fall of the government": a season without a year stands after "in the", "by the" and the like.
  const placed = start > at && english.timeContexts.beforeSeason.has(lowerAt(pieces, at - 1));
  if (!placed || lowerAt(pieces, start + 1) === "of") return undefined;
  const range = { from: at, to: start + 1, type: "DATE" } as const;
  if (reference === undefined) return { ...range, value: `XXXX-${code}` };
  const first = FIRST_MONTH[code] ?? 1;
  return {
    ...range,
    value: `${yearValue(yearOfSeason(first, reference, directionOf(line, at, start + 1)))}-${code}`,
  };
};

/** The latest such season that has begun; where the words point ahead, the first that has not ended. */
function yearOfSeason(first: number, reference: CalendarDay, { toward }: Direction): number {
  if (toward === "future") return reference.month >= first + 3 ? reference.year + 1 : reference.year;
  return reference.month >= first ? reference.year : reference.year - 1;
}
