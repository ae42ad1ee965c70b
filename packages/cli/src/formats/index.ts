import type { Plugin } from "@onrecord/core";
import { claimsCsv, type ExportFormat, jsonLd, webAnnotations } from "@onrecord/core/export";
import { controlsAsPictures } from "../output/index.js";
import { type LedgerOptions, ledger } from "../pretty/index.js";
import { json } from "./json.js";

export { json };

/** A way to print records; one for people is also told how wide, and whether in colour. */
export interface RecordFormat extends Omit<ExportFormat, "write"> {
  readonly write: (...given: [...Parameters<ExportFormat["write"]>, LedgerOptions]) => string;
  /** Whether it leaves out some of what a record says. By default it is not known. */
  readonly partial?: boolean;
}

/** Between the rows of a table, after RFC 4180; the row of names has none within. */
const LINE_END = "\r\n";

/** The formats, in the order the help lists them; the first is what is printed where none is named. */
export const formats: readonly [RecordFormat, ...RecordFormat[]] = [
  {
    name: "pretty",
    partial: true,
    summary: "a ledger to read: claims, then names, times, figures and relations",
    write: (record, text, position, options) =>
      `${position === 0 ? "" : "\n\n"}${ledger(record, text, options)}`,
  },
  {
    name: "json",
    summary: "one indented JSON document a file, one after the other",
    write: (record) => `${json(record, 2)}\n`,
  },
  {
    name: "ndjson",
    summary: "one record a line",
    write: (record) => `${json(record)}\n`,
  },
  {
    name: "csv",
    partial: true,
    summary: "one claim a row, for a spreadsheet",
    write: (record, text, position) => {
      const table = controlsAsPictures(claimsCsv(record, text));
      return position === 0 ? table : table.slice(table.indexOf(LINE_END) + LINE_END.length);
    },
  },
  {
    name: "jsonld",
    partial: true,
    summary: "linked data, in the words of schema.org",
    write: (record, text) => `${json(jsonLd(record, text), 2)}\n`,
  },
  {
    name: "annotations",
    partial: true,
    summary: "a page of W3C Web Annotations",
    write: (record, text) => `${json(webAnnotations(record, text), 2)}\n`,
  },
];

/** The formats with those of plugins behind them. */
export function formatsWith(plugins: readonly Plugin[]): readonly RecordFormat[] {
  return [...formats, ...plugins.flatMap((plugin) => plugin.formats ?? [])];
}
