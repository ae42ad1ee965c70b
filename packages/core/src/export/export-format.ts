import type { ArticleRecord } from "../record/index.js";

/** A way to print records. */
export interface ExportFormat {
  /** By which it is chosen: words in lower case with hyphens, "csv". */
  readonly name: string;
  /** What it gives, in a few words: "one claim a row, for a spreadsheet". */
  readonly summary: string;
  /**
   * Writes one of several records that are printed one after the other.
   *
   * @param text - the article's text
   * @param position - how many records were written before this one
   */
  readonly write: (record: ArticleRecord, text: string, position: number) => string;
}
