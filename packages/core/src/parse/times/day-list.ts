import { english } from "../../language/en/index.js";
import { isHyphenAt, lowerAt, type Piece } from "../figures/index.js";
import { isDay } from "./calendar-day.js";
import type { Line, Reading } from "./reading.js";
import { dayValue, two } from "./timex-value.js";

/**
 * Reads the days that follow a day of the month without naming it again: 25 in "April 24 and 25", 9 in
 * "August 7-9". Gives them in order; none where the numbers count something.
 */
export function followingDays({ pieces }: Line, reading: Reading): readonly Reading[] {
  const days: Reading[] = [];
  let last = reading;
  for (;;) {
    const next = followingDay(pieces, last);
    if (next === undefined) return days;
    days.push(next);
    last = next;
  }
}

function followingDay(pieces: readonly Piece[], before: Reading): Reading | undefined {
  const parts = DAY_VALUE.exec(before.value);
  const at = before.to + 1;
  const piece = pieces[at];
  if (
    parts === null ||
    piece?.kind !== "number" ||
    !english.timeContexts.dayJoints.has(lowerAt(pieces, before.to))
  )
    return undefined;
  const [, year = "", month = "", day = ""] = parts;
  if (!/^\d{1,2}$/.test(piece.text) || piece.value <= Number(day) || countsAfter(pieces, at + 1))
    return undefined;
  if (pieces[before.to - 1]?.kind !== "number") return undefined;
  const known = year === "XXXX" ? undefined : Number(year);
  if (!isDay(known, Number(month), piece.value)) return undefined;
  const range = { from: at, to: at + 1, type: "DATE" } as const;
  if (known === undefined) return { ...range, value: `XXXX-${month}-${two(piece.value)}` };
  const named = { year: known, month: Number(month), day: piece.value };
  return { ...range, value: dayValue(named), day: named };
}

const DAY_VALUE = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/;

/** True where what follows a number makes it count or measure: "August 7 and 8 people", "10 percent". */
function countsAfter(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  if (next === undefined) return false;
  if (next.kind === "mark") return next.glued && ("%:/°".includes(next.text) || isHyphenAt(pieces, at));
  return next.kind === "number" || (next.text === next.lower && !english.clauses.phraseStops.has(next.lower));
}
