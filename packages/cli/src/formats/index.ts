import type { ArticleRecord } from "@onrecord/core/record";
import { type LedgerOptions, ledger } from "../pretty/ledger.js";
import { csvHeader, csvRows } from "./csv.js";
import { json } from "./json.js";

/**
 * Writes one of several records.
 *
 * @param text the article's text.
 * @param position how many records were written before this one.
 */
export type RecordFormat = (
  record: ArticleRecord,
  text: string,
  position: number,
  options: LedgerOptions,
) => string;

export const formats = {
  pretty: (record, text, position, options) =>
    `${position === 0 ? "" : "\n\n"}${ledger(record, text, options)}`,
  json: (record) => `${json(record, 2)}\n`,
  ndjson: (record) => `${json(record)}\n`,
  csv: (record, text, position) => (position === 0 ? csvHeader() : "") + csvRows(record, text),
} as const satisfies Record<string, RecordFormat>;
export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = ["pretty", "json", "ndjson", "csv"];
