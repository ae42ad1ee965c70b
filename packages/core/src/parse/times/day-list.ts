import type { Language } from "../../language/index.js";
import { type Item, isGlued, isNumber, isWord, numberOf } from "../../match/index.js";
import { isHyphenAt } from "../numbers/index.js";
import { isDay } from "./calendar-day.js";
import type { Expression } from "./expression.js";
import type { Line } from "./line.js";
import { dayValue, two } from "./timex-value.js";

/**
 * Reads the days that follow a day of the month without naming it again: 25 in "April 24 and 25", 9 in
 * "August 7-9". Gives them in order; none where the numbers count something.
 */
export function followingDays(line: Line, date: Expression): readonly Expression[] {
  const days: Expression[] = [];
  let last = date;
  for (;;) {
    const next = followingDay(line, last);
    if (next === undefined) return days;
    days.push(next);
    last = next;
  }
}

function followingDay({ language, pieces }: Line, before: Expression): Expression | undefined {
  const parts = DAY_VALUE.exec(before.value);
  const joint = pieces[before.to]?.lower ?? "";
  const at = before.to + 1;
  const piece = pieces[at];
  if (parts === null || piece === undefined || !language.timeContexts.dayJoints.has(joint)) return undefined;
  const [, year = "", month = "", day = ""] = parts;
  const next = numberOf(piece);
  if (!/^\d{1,2}$/.test(piece.text) || next <= Number(day) || countsAfter(language, pieces, at + 1))
    return undefined;
  const written = pieces[before.to - 1];
  if (written === undefined || !isNumber(written)) return undefined;
  const known = year === "XXXX" ? undefined : Number(year);
  if (!isDay(known, Number(month), next)) return undefined;
  const range = { from: at, to: at + 1, type: "DATE", rule: before.rule } as const;
  if (known === undefined) return { ...range, value: `XXXX-${month}-${two(next)}` };
  const named = { year: known, month: Number(month), day: next };
  return { ...range, value: dayValue(named), day: named };
}

const DAY_VALUE = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/;

/** True where what follows a number makes it count or measure: "August 7 and 8 people", "10 percent". */
function countsAfter({ clauses }: Language, items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined) return false;
  if (isNumber(next)) return true;
  if (!isWord(next)) return isGlued(items, at) && ("%:/°".includes(next.text) || isHyphenAt(items, at));
  return next.text === next.lower && !clauses.phraseStops.has(next.lower);
}
