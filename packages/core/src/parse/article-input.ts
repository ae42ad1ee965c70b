import type { Article } from "../record/index.js";

/** An article to read: its text, and what else is known of it. */
export interface ArticleInput
  extends Partial<Pick<Article, "title" | "dateline" | "byline" | "publisher" | "url" | "publishedAt">> {
  /** Any string; the record's spans are its UTF-16 offsets. */
  readonly text: string;
  /** Names the article; by default the first sixteen hexadecimal digits of its text's SHA-256. */
  readonly id?: string;
}
