import type { ArticleRecord } from "../record/index.js";
import type { Tagger } from "../tagger/index.js";
import type { ArticleInput } from "./article-input.js";
import { type ReadOptions, recordOf } from "./record-of.js";
import { usualParts } from "./usual-parts.js";

/** How an article is to be read, and with which tagger. */
export interface ParseOptions extends ReadOptions {
  /** Labels the tokens; by default `defaultTagger`, the English model that comes with the package. */
  readonly tagger?: Tagger;
}

/**
 * Reads an English news article into a record of its entities and claims, as `createParser({ tagger }).parse` does, but
 * without what adds plugins: a page that only parses does not bundle that.
 */
export function parseArticle(article: string | ArticleInput, options: ParseOptions = {}): ArticleRecord {
  const { tagger = usualParts.tagger, ...reading } = options;
  return recordOf({ ...usualParts, tagger }, article, reading);
}
