import { type Item, isCapitalized, isNumber, isWord } from "../../match/index.js";
import type { Reading } from "../../reading/index.js";
import { type CalendarDay, parseDay } from "./calendar-day.js";
import { readLine } from "./read-line.js";
import { timeRuleIndex } from "./time-rule-index.js";

/** A dateline stands among the first sentences. */
const FIRST_SENTENCES = 4;
/** The most words and marks before the date: "PORT-AU-PRINCE, Haiti, 1996-08-30". */
const MOST_BEFORE = 10;

/**
 * The day a dateline gives in full: a line at the head of the text with nothing but capitalised words and a date
 * that has its year, as in "LONDON 1996-08-30".
 */
export function datelineDay({ language, pieces: lines }: Reading): CalendarDay | undefined {
  for (const pieces of lines.slice(0, FIRST_SENTENCES)) {
    const { expressions } = readLine({ language, pieces }, timeRuleIndex(language));
    const [date] = expressions;
    if (expressions.length !== 1 || date === undefined || date.from > MOST_BEFORE) continue;
    const placed = pieces.slice(0, date.from).every((piece) => isMark(piece) || isCapitalized(piece));
    if (placed && pieces.slice(date.to).every(isMark)) {
      const day = parseDay(date.value);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

function isMark(item: Item): boolean {
  return !isWord(item) && !isNumber(item);
}
