import { DEICTIC_DAYS, DEICTIC_REFERENCES } from "../../../lexicon/deictic-words.js";
import { lowerAt } from "../../figures/index.js";
import { addDays } from "../calendar-day.js";
import type { TimeParser } from "../reading.js";
import { dayValue } from "../timex-value.js";

/** Reads words that point from the moment of writing: "today", "yesterday", "tonight", "now", "recently". */
export const parseDeictic: TimeParser = (line, at) => {
  const word = lowerAt(line.pieces, at);
  const day = DEICTIC_DAYS.get(word);
  if (day !== undefined) {
    const range = { from: at, to: at + 1 };
    const part = day.part === undefined ? "" : `T${day.part}`;
    const type = part === "" ? "DATE" : "TIME";
    if (line.reference === undefined) return { ...range, type, value: day.withoutDate };
    const named = addDays(line.reference, day.days);
    return { ...range, type, value: `${dayValue(named)}${part}`, day: named };
  }
  for (const { words, value } of DEICTIC_REFERENCES) {
    if (words.every((part, index) => lowerAt(line.pieces, at + index) === part)) {
      return { from: at, to: at + words.length, type: "DATE", value };
    }
  }
  return undefined;
};
