import type { ArticleInput } from "@onrecord/core";

/** A corpus is parted: most of it is for training, some for tuning ("dev"). What is held out is not here. */
export type Part = "train" | "dev";

/** ISO 8601 dates; corpora have others too, such as a month alone, which no article's day is. */
const dayPattern = /^\d{4}-\d\d-\d\d$/;

/** The publication day as an article's facts, or none where none is known. */
export function publishedOn(date: string | null | undefined): { readonly publishedAt?: string } {
  return date != null && dayPattern.test(date) ? { publishedAt: date } : {};
}

/** What the parser is given of an article: its text, and its day where it is known. */
export function articleInput(article: {
  readonly text: string;
  readonly publishedAt?: string | undefined;
}): ArticleInput {
  const { text, publishedAt } = article;
  return { text, ...(publishedAt === undefined ? {} : { publishedAt }) };
}
