import { spanText } from "@onrecord/core/record";
import { months, weekdays } from "../lexicon/index.js";
import { dayOf, lowerWords, shown, weekdayOf } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** What the words of a time say outright, its value says too: weekday, month, day and year. */
export const timeWords = {
  name: "time-words",
  summary: "A time's value has the weekday, month, day and year that its words name.",
  levels: { strict: "error", parsed: "warning" },
  check: ({ record, text }) =>
    text === undefined
      ? []
      : record.times.flatMap(({ type, value, span }, index): readonly Finding[] => {
          if (type !== "DATE" && type !== "TIME") return [];
          const words = spanText(text, [span]);
          // In a time of day, four digits may be a clock's: "1800 GMT".
          const fault = faultOf(lowerWords(words), value, type === "DATE");
          return fault === undefined
            ? []
            : [
                {
                  path: `times[${index}].value`,
                  message: `${shown(words)} names ${fault}, but the value is ${value}`,
                  remedy: "Set the value to the date that is named.",
                  span,
                },
              ];
        }),
} as const satisfies Rule;

/** A time that names more than this many numbers or names is several; which of them is meant is not known. */
const ONE = 1;

function faultOf(words: readonly string[], value: string, hasYear: boolean): string | undefined {
  const named = words.filter((word) => weekdays.has(word));
  const day = dayOf(value);
  const weekday = weekdays.get(named[0] ?? "");
  if (day !== undefined && named.length === ONE && weekday !== undefined && weekdayOf(day) !== weekday) {
    return "another weekday";
  }
  const years = words.filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word));
  const year = /^\d{4}/.exec(value)?.[0];
  if (hasYear && year !== undefined && years.length === ONE && years[0] !== year && !value.includes("W")) {
    return "another year";
  }
  const monthAt = words.findIndex((word) => months.has(word));
  const monthsNamed = words.filter((word) => months.has(word)).length;
  const month = /^[\dX]{4}-(\d\d)/.exec(value)?.[1];
  if (monthAt < 0 || monthsNamed !== ONE || month === undefined) return undefined;
  if (Number(month) !== months.get(words[monthAt] ?? "")) return "another month";
  const numbers = [words[monthAt - 1], words[monthAt + 1]].flatMap((word) => dayIn(word));
  const valueDay = /^[\dX]{4}-\d\d-(\d\d)/.exec(value)?.[1];
  const wrongDay =
    valueDay !== undefined && numbers.length > 0 && !numbers.includes(Number(valueDay)) && !isRange(words);
  return wrongDay ? "another day" : undefined;
}

function dayIn(word: string | undefined): readonly number[] {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? "")?.[1];
  return digits === undefined ? [] : [Number(digits)];
}

/** "7 to 9 August" names two days; the value may be either. */
const isRange = (words: readonly string[]): boolean =>
  words.filter((word) => dayIn(word).length > 0).length > ONE;
