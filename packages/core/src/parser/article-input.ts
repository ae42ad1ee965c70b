import { type Article, isAbsoluteUrl, isPublicationDate } from "../record/index.js";

/** An article to read: its text, and what else is known of it. */
export interface ArticleInput
  extends Partial<Pick<Article, "title" | "dateline" | "byline" | "publisher" | "url" | "publishedAt">> {
  /** Any string; the record's spans are its UTF-16 offsets. */
  readonly text: string;
  /** Names the article; by default the first sixteen hexadecimal digits of its text's SHA-256. */
  readonly id?: string;
}

/** Throws a `RangeError` that names the field where an input would make no valid record. */
export function checkInput({ publishedAt, url }: ArticleInput): void {
  if (publishedAt !== undefined && !isPublicationDate(publishedAt)) {
    throw new RangeError(
      `publishedAt "${publishedAt}" is no ISO 8601 date; write it as "2024-08-19" or "2024-08-19T06:30:00Z"`,
    );
  }
  if (url !== undefined && !isAbsoluteUrl(url)) {
    throw new RangeError(`url "${url}" is not absolute; write it as "https://example.org/article"`);
  }
}
