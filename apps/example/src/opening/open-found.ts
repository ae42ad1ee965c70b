import type { ArticleRecord } from "@onrecord/core/record";
import type { OpenedArticle } from "../state/index.js";
import { attachText, parseArticle } from "./ask-worker.js";
import type { Found } from "./open-file.js";

/** What opening leads to: an article to show, or a record whose text has still to be given. */
export type Opening =
  | { readonly kind: "opened"; readonly article: OpenedArticle }
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
  const curated = await curatedRecord(parsed.article.sha256, text);
  return {
    kind: "opened",
    article: { text, records: { parsed, ...(curated === undefined ? {} : { curated }) } },
  };
}

function openRecord(record: ArticleRecord): Opening {
  const { text } = record.article;
  return text === undefined
    ? { kind: "text wanted", record }
    : { kind: "opened", article: { text, records: { [record.provenance.method]: record } } };
}

/** The dataset's record of the text with that hash, the text put back into it. */
async function curatedRecord(sha256: string, text: string): Promise<ArticleRecord | undefined> {
  const { record, report } = await import("@onrecord/dataset");
  const known = [record, report].find(({ article }) => article.sha256 === sha256);
  return known === undefined ? undefined : attachText(known, text);
}
