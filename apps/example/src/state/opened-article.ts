import type { ArticleRecord, Provenance } from "@onrecord/core/record";

/** How a record came to be: a parser read it, or people made it. */
export type Method = Provenance["method"];

/** An article that is open, with one record of it or both. */
export interface OpenedArticle {
  readonly text: string;
  readonly records: Readonly<Partial<Record<Method, ArticleRecord>>>;
}

/** The record of that kind, or else the one there is. */
export function recordShown({ records }: OpenedArticle, method: Method): ArticleRecord | undefined {
  return records[method] ?? records.curated ?? records.parsed;
}

/** The article with one more record, which takes the place of one made the same way. */
export const withRecord = (article: OpenedArticle, record: ArticleRecord): OpenedArticle => ({
  ...article,
  records: { ...article.records, [record.provenance.method]: record },
});
