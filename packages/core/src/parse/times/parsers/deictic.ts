import { english } from "../../../language/en/index.js";
import { continuesName, lowerAt, type Piece } from "../../figures/index.js";
import { addDays } from "../calendar-day.js";
import type { TimeParser } from "../reading.js";
import { dayValue } from "../timex-value.js";

/** Reads words that point from the moment of writing: "today", "yesterday", "tonight", "now", "recently". */
export const parseDeictic: TimeParser = (line, at) => {
  if (continuesName(line.pieces, at)) return undefined;
  const word = lowerAt(line.pieces, at);
  const day = english.times.days.get(word);
  if (day !== undefined) {
    const range = { from: at, to: at + 1 };
    const part = day.part === undefined ? "" : `T${day.part}`;
    const type = part === "" ? "DATE" : "TIME";
    if (line.reference === undefined) return { ...range, type, value: day.withoutDate };
    const named = addDays(line.reference, day.days);
    return { ...range, type, value: `${dayValue(named)}${part}`, day: named };
  }
  for (const { words, value, alone } of english.times.references.get(word) ?? []) {
    if (words.every((part, index) => lowerAt(line.pieces, at + index) === part)) {
      if (alone === true && !isAlone(line.pieces, at + words.length)) continue;
      return { from: at, to: at + words.length, type: "DATE", value };
    }
  }
  return undefined;
};

function isAlone(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return next === undefined || next.kind === "mark" || english.clauses.phraseStops.has(next.lower);
}
