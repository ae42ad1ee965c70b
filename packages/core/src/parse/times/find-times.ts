import type { Reading } from "../../reading/index.js";
import type { Time } from "../../record/index.js";
import { parseDay } from "./calendar-day.js";
import { datelineDay } from "./dateline-day.js";
import { type LineExpressions, readLine } from "./read-line.js";
import { type TimeRuleIndex, timeRuleIndex } from "./time-rule-index.js";

/** What is known of an article beside its text. */
export interface TimesContext {
  /** The day of publication, an ISO 8601 date or date-time; the date is taken as written, without time zone. */
  readonly publishedAt?: string;
}

/** A time and the name of the rule that read it. */
export interface FoundTime {
  readonly time: Time;
  readonly rule: string;
}

/**
 * Finds the time expressions of an article, with TIMEX3 type, value and mod (ISO-TimeML, ISO 24617-1).
 *
 * Relative expressions are read against the publication day, or, where none is given, against a full date in the
 * dateline. In news a bare weekday, month or day is the past one nearest that day, unless the tense says that it
 * lies ahead. With neither date the value stays relative: "Monday" is "XXXX-WXX-1", "October 7" "XXXX-10-07",
 * and "yesterday" or "last week" PAST_REF.
 *
 * @param context - the publication date; one that is no ISO 8601 date counts as none
 * @param rules - the language's, unless others are given
 * @returns times with ids "t:1", "t:2", ... sorted and without overlap; spans in UTF-16 units of the text
 */
export function findTimes(
  reading: Reading,
  context: TimesContext,
  rules: TimeRuleIndex = timeRuleIndex(reading.language),
): readonly FoundTime[] {
  const reference = parseDay(context.publishedAt ?? "") ?? datelineDay(reading);
  const found: FoundTime[] = [];
  let spokenOf: Omit<LineExpressions, "expressions"> = {};
  for (const pieces of reading.pieces) {
    const { expressions, ...last } = readLine(
      {
        ...spokenOf,
        language: reading.language,
        pieces,
        ...(reference === undefined ? {} : { reference }),
      },
      rules,
    );
    spokenOf = last;
    for (const { from, to, type, value, mod, rule } of expressions) {
      const start = pieces[from]?.start;
      const end = pieces[to - 1]?.end;
      if (start === undefined || end === undefined) continue;
      const span = { start, end };
      const id = `t:${found.length + 1}` as const;
      found.push({ time: { id, span, type, value, ...(mod === undefined ? {} : { mod }) }, rule });
    }
  }
  return found;
}
