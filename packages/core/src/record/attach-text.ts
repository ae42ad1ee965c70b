import type { ArticleRecord } from "./article-record.js";
import { sha256 } from "./sha256.js";

/** Thrown by `attachText` where the text is not the one the record was made from; `message` says how it differs. */
export class TextMismatchError extends Error {
  override readonly name = "TextMismatchError";
}

/**
 * Puts the text back into a standoff record. Spans need no change: they are offsets of that very text.
 *
 * @throws {TextMismatchError} where the text's length (UTF-16 code units) or SHA-256 is not the record's.
 */
export function attachText<R extends ArticleRecord>(record: R, text: string): R & WithText {
  const { article } = record;
  if (text.length !== article.length) {
    throw new TextMismatchError(
      `the text of "${article.id}" has ${article.length} UTF-16 code units, this one has ${text.length}; check line ends, outer white space and the encoding`,
    );
  }
  const hash = sha256(text);
  if (hash !== article.sha256) {
    throw new TextMismatchError(
      `the text of "${article.id}" has SHA-256 ${article.sha256}, this one, of the same length, has ${hash}; some of its characters differ`,
    );
  }
  return { ...record, article: { ...article, text } };
}

/** Takes the text out of a record, which then stands off from it; `attachText` is the way back. */
export function detachText<R extends ArticleRecord>(record: R): R {
  const { text: _, ...article } = record.article;
  return { ...record, article };
}

/** A record that has its text. */
export interface WithText {
  readonly article: { readonly text: string };
}
