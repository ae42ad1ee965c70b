import type { Time } from "@onrecord/core/record";
import { table, wrapped } from "./layout.js";
import { DOT, type Page, wordsAt } from "./page.js";

/** One row a time: its words, its TIMEX3 value, and what kind of time it is. */
export function timeLines(page: Page): readonly string[] {
  const { record, style, width } = page;
  const rows = table(
    record.times.map((time) => [
      style.time(wordsAt(page, time.span)),
      timeReading(time) + style.faint(DOT + time.type.toLowerCase()),
    ]),
    width,
  );
  const isUndated =
    record.article.publishedAt === undefined && record.times.some(({ value }) => /X/.test(value));
  return isUndated ? [...rows, "", ...wrapped(UNDATED, width).map(style.faint)] : rows;
}

/** TIMEX3 writes X for what is not known. */
const UNDATED = "X stands for what cannot be told without the date of publication; --published gives it.";

/** A time's value with its modifier: "2024-07, end". */
export const timeReading = (time: Time): string =>
  time.mod === undefined ? time.value : `${time.value}, ${time.mod.toLowerCase().replaceAll("_", " ")}`;
