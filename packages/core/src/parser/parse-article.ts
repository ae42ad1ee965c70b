import type { ArticleRecord } from "../record/index.js";
import type { Tagger } from "../tagger/index.js";
import type { ArticleInput } from "./article-input.js";
import { createParser } from "./create-parser.js";
import type { ReadOptions } from "./record-of.js";

/** How an article is to be read, and with which tagger. */
export interface ParseOptions extends ReadOptions {
  /** Labels the tokens; by default `defaultTagger`, the English model that comes with the package. */
  readonly tagger?: Tagger;
}

const defaultParser = /* @__PURE__ */ createParser();

/** Reads an English news article into a record of its entities and claims, as `parse` of the usual parser does. */
export function parseArticle(article: string | ArticleInput, options: ParseOptions = {}): ArticleRecord {
  const { tagger, ...reading } = options;
  const parser = tagger === undefined ? defaultParser : createParser({ tagger });
  return parser.parse(article, reading);
}
