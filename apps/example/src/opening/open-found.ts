import type { ArticleRecord } from "@onrecord/core/record";
import type { Method, OpenedArticle } from "../state/index.js";
import { attachText, parseArticle } from "./ask-worker.js";
import type { Found } from "./open-file.js";

/** What opening leads to: an article to show, or a record whose text has still to be given. */
export type Opening =
  | {
      readonly kind: "opened";
      readonly article: OpenedArticle;
      /** The record to be shown first, where there are two. */
      readonly method: Method;
    }
  | { readonly kind: "text wanted"; readonly record: ArticleRecord };

/**
 * Makes an article to show of what was found: a text is parsed, and the curated record of that very text is put
 * beside it where there is one. Rejects with an `OpeningError`.
 *
 * @param waiting a record that stands off from its text: the next text is taken to be it.
 */
export async function openFound(
  found: Found,
  publishedAt: string | undefined,
  waiting: ArticleRecord | undefined,
): Promise<Opening> {
  if (found.kind === "record") return openRecord(found.record);
  const { text } = found.input;
  if (waiting !== undefined) return openRecord(await attachText(waiting, text));
  const parsed = await parseArticle({
    ...found.input,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  return { kind: "opened", article: await withCurated(parsed, text), method: "curated" };
}

async function openRecord(record: ArticleRecord): Promise<Opening> {
  const { text } = record.article;
  if (text === undefined) return { kind: "text wanted", record };
  const { method } = record.provenance;
  const article =
    method === "parsed" ? await withCurated(record, text) : { text, records: { curated: record } };
  return { kind: "opened", article, method };
}

/** A parsed record, and beside it the one made by hand where the dataset has one of that very text. */
async function withCurated(parsed: ArticleRecord, text: string): Promise<OpenedArticle> {
  const curated = await curatedRecord(parsed.article.sha256, text);
  return { text, records: { parsed, ...(curated === undefined ? {} : { curated }) } };
}

/** The dataset's record of the text with that hash, the text put back into it. */
async function curatedRecord(sha256: string, text: string): Promise<ArticleRecord | undefined> {
  const { record, report } = await import("@onrecord/dataset");
  const known = [record, report].find(({ article }) => article.sha256 === sha256);
  return known === undefined ? undefined : attachText(known, text);
}
