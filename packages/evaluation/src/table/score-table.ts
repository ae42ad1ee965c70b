import { measures, type Tally } from "@onrecord/validation";
import { markdownTable } from "./markdown-table.js";
import { percent } from "./numbers.js";

/** A line of a table of scores. */
export type ScoreRow = readonly string[];

/** What was counted, as precision, recall and F1 in percent, with the counts. */
export function scoreRow(name: string, tally: Tally, digits = 1): ScoreRow {
  const { precision, recall, f1 } = measures(tally);
  const shown = [precision, recall, f1].map((share) => percent(share, digits));
  return [name, ...shown, String(tally.gold), String(tally.predicted)];
}

/** Rows under their head. */
export function scoreTable(title: string, rows: readonly ScoreRow[]): string {
  return markdownTable([[title, "P", "R", "F1", "gold", "found"], ...rows]);
}
