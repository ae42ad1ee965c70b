import { readAt } from "../../match/index.js";
import type { CalendarDay } from "./calendar-day.js";
import { dateClockTimes } from "./clock-times.js";
import { followingDays } from "./day-list.js";
import { withDayPart } from "./day-part.js";
import type { Expression } from "./expression.js";
import type { Line } from "./line.js";
import { withModifier } from "./modifier.js";
import type { TimeRuleIndex } from "./time-rule-index.js";

/** What a line gives: its expressions in order, and the day and the year last spoken of for the lines after it. */
export interface LineExpressions {
  readonly expressions: readonly Expression[];
  readonly narrative?: CalendarDay;
  readonly narrativeYear?: number;
}

/** Reads every time expression of a line by some rules, from left to right, without overlap. */
export function readLine(line: Line, rules: TimeRuleIndex): LineExpressions {
  const expressions: Expression[] = [];
  let { narrative, narrativeYear } = line;
  let at = 0;
  let floor = 0;
  let here = line;
  while (at < line.pieces.length) {
    const found = readAt(rules, here.pieces, at, here);
    if (found === undefined) {
      at++;
      continue;
    }
    const { made, ...place } = found;
    const expression = withModifier(here, withDayPart(here, { ...made, ...place }), floor);
    const days = followingDays(here, expression);
    const last = days.at(-1) ?? expression;
    expressions.push(expression, ...days);
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
  return { expressions: dateClockTimes(line, expressions), ...spokenOf(narrative, narrativeYear) };
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
function yearOf({ type, value, measured }: Expression): number | undefined {
  return type === "DATE" && measured !== true && /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : undefined;
}
