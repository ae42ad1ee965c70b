import type { ArticleRecord, WithText } from "@onrecord/core/record";

/** An article, and whether its text is to be published with its record. */
export interface PackagedArticle {
  /** The name of the article's folder. */
  readonly slug: string;
  readonly record: ArticleRecord & WithText;
  readonly includeText: boolean;
}

/** A package of one article. */
export interface DataPackage extends PackagedArticle {
  /** The package's name. */
  readonly name: string;
}
