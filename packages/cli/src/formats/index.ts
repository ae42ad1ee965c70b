import { claimsCsv, jsonLd, webAnnotations } from "@onrecord/core/export";
import type { ArticleRecord } from "@onrecord/core/record";
import { controlsAsPictures } from "../output/visible.js";
import { type LedgerOptions, ledger } from "../pretty/ledger.js";
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

/** Between the rows of a table, after RFC 4180; the row of names has none within. */
const LINE_END = "\r\n";

export const formats = {
  pretty: (record, text, position, options) =>
    `${position === 0 ? "" : "\n\n"}${ledger(record, text, options)}`,
  json: (record) => `${json(record, 2)}\n`,
  ndjson: (record) => `${json(record)}\n`,
  csv: (record, text, position) => {
    const table = controlsAsPictures(claimsCsv(record, text));
    return position === 0 ? table : table.slice(table.indexOf(LINE_END) + LINE_END.length);
  },
  jsonld: (record, text) => `${json(jsonLd(record, text), 2)}\n`,
  annotations: (record, text) => `${json(webAnnotations(record, text), 2)}\n`,
} as const satisfies Record<string, RecordFormat>;
export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = [
  "pretty",
  "json",
  "ndjson",
  "csv",
  "jsonld",
  "annotations",
];
