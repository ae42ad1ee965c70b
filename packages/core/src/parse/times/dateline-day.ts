import type { TextDocument } from "../../text/index.js";
import { cutPieces, isCapitalized } from "../figures/index.js";
import { type CalendarDay, parseDay } from "./calendar-day.js";
import { readLine } from "./read-line.js";

/** A dateline stands among the first sentences. */
const FIRST_SENTENCES = 4;
/** The most words and marks before the date: "PORT-AU-PRINCE, Haiti, 1996-08-30". */
const MOST_BEFORE = 10;

/**
 * The day a dateline gives in full: a line at the head of the text with nothing but capitalised words and a date
 * that has its year, as in "LONDON 1996-08-30".
 */
export function datelineDay({ text, sentences }: TextDocument): CalendarDay | undefined {
  for (const sentence of sentences.slice(0, FIRST_SENTENCES)) {
    const pieces = cutPieces(text, sentence);
    const { readings } = readLine({ text, pieces });
    const [date] = readings;
    if (readings.length !== 1 || date === undefined || date.from > MOST_BEFORE) continue;
    const before = pieces.slice(0, date.from);
    const after = pieces.slice(date.to);
    const placed = before.every((piece) => piece.kind === "mark" || isCapitalized(piece));
    if (placed && after.every((piece) => piece.kind === "mark")) {
      const day = parseDay(date.value);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}
