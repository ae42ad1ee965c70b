import { english } from "../../../language/en/index.js";
import { isCapitalized, lowerAt, readNumber } from "../../figures/index.js";
import type { TimeParser } from "../reading.js";
import { durationValue, two } from "../timex-value.js";

/** Reads what comes again and again: "daily", "every day", "every Tuesday", "every two weeks", "per year". */
export const parseFrequency: TimeParser = ({ pieces }, at) => {
  const word = lowerAt(pieces, at);
  const adverb = english.times.frequencies.get(word);
  if (adverb !== undefined) {
    // "The Daily Mail", "Newsweek Weekly": a capital inside a sentence belongs to a name.
    const piece = pieces[at];
    const named = piece !== undefined && isCapitalized(piece) && at > 0;
    return named ? undefined : { from: at, to: at + 1, type: "SET", value: adverb };
  }
  if (!english.timeContexts.each.has(word)) return undefined;
  const other = lowerAt(pieces, at + 1) === "other" || lowerAt(pieces, at + 1) === "single";
  const skip = lowerAt(pieces, at + 1) === "other" ? 2 : 1;
  const noun = other ? at + 2 : at + 1;
  const lower = lowerAt(pieces, noun);
  const range = { from: at, to: noun + 1, type: "SET" } as const;
  const weekday = english.calendar.weekdays.get(lower);
  if (weekday !== undefined) return { ...range, value: `XXXX-WXX-${weekday}` };
  const month = english.calendar.months.get(lower);
  if (month !== undefined) return { ...range, value: `XXXX-${two(month)}` };
  const part = english.calendar.dayParts.get(lower);
  if (part !== undefined) return { ...range, value: `XXXX-XX-XXT${part}` };
  const unit = english.times.units.get(lower);
  if (unit !== undefined && unit.name !== "quarter") return { ...range, value: durationValue(skip, unit) };
  const number = readNumber(pieces, noun);
  if (number === undefined) return undefined;
  const units = english.times.unitPlurals.get(lowerAt(pieces, number.to));
  if (units === undefined) return undefined;
  const count = number.kind === "exact" ? number.value : undefined;
  return { ...range, to: number.to + 1, value: durationValue(count, units) };
};
