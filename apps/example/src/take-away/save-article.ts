import type { ArticleRecord } from "@onrecord/core/record";
import type { OpenedArticle } from "../state/index.js";
import { download } from "./download.js";
import { fileName } from "./file-name.js";

/** Saves a record as JSON, as it can be opened again. */
export const saveRecord = (record: ArticleRecord): void =>
  download(
    `${fileName(record.article)}.record.json`,
    "application/json",
    `${JSON.stringify(record, null, 2)}\n`,
  );

/** Saves the article's text, character for character. */
export function saveText({ text, records }: OpenedArticle): void {
  const record = records.curated ?? records.parsed;
  download(`${record === undefined ? "article" : fileName(record.article)}.txt`, "text/plain", text);
}
