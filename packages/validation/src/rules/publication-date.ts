import { spanText } from "@onrecord/core/record";
import type { RecordContext } from "../context/index.js";
import { countedDays, weekdays } from "../lexicon/index.js";
import { dayNumber, dayOf, lowerWords, shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** Days that the article counts from its publication lie where they can: "today" on that day, "Monday" near it. */
export const publicationDate = {
  name: "publication-date",
  summary: "Days counted from publication lie there: “today” on its day, “Monday” within a week of it.",
  levels: { strict: "warning", parsed: "hint" },
  check: (context) => {
    const published = dayOf(context.record.article.publishedAt ?? "");
    return published === undefined ? [] : findingsFrom(context, dayNumber(published));
  },
} as const satisfies Rule;

/** A weekday without a date is that of the week before or after. */
const nearest: readonly [number, number] = [-7, 7];

function findingsFrom({ record, text }: RecordContext, published: number): readonly Finding[] {
  if (text === undefined) return [];
  return record.times.flatMap(({ type, value, span }, index): readonly Finding[] => {
    const day = dayOf(value);
    const words = spanText(text, [span]);
    const range = rangeOf(lowerWords(words));
    if (day === undefined || range === undefined || (type !== "DATE" && type !== "TIME")) return [];
    const distance = dayNumber(day) - published;
    if (distance >= range[0] && distance <= range[1]) return [];
    return [
      {
        path: `times[${index}].value`,
        message: `${shown(words)} is ${daysFrom(distance)} publication on ${record.article.publishedAt}`,
        remedy: "Count from the day of publication, or mend article.publishedAt.",
        span,
      },
    ];
  });
}

/** Days from publication the words allow; `undefined` where they do not count from it. */
function rangeOf(words: readonly string[]): readonly [number, number] | undefined {
  const [first = ""] = words;
  return countedDays.get(first) ?? (words.length === 1 && weekdays.has(first) ? nearest : undefined);
}

function daysFrom(distance: number): string {
  const days = Math.abs(distance);
  if (days === 0) return "the very day of";
  return `${days} ${days === 1 ? "day" : "days"} ${distance < 0 ? "before" : "after"}`;
}
