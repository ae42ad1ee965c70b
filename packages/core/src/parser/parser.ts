import type { Language } from "../language/index.js";
import type { ArticleRecord } from "../record/index.js";
import type { Tagger } from "../tagger/index.js";
import type { ArticleInput } from "./article-input.js";
import type { ParserParts } from "./parser-parts.js";
import type { Plugin } from "./plugin.js";
import { type ReadOptions, recordOf } from "./record-of.js";
import type { Stage } from "./stage.js";
import { checkOrder } from "./stage-order.js";
import { withPlugin } from "./with-plugin.js";

/** Reads articles into records. Nothing changes a parser; what it does, it does the same each time. */
export interface Parser {
  /** What is known of the language, with what plugins added. */
  readonly language: Language;
  readonly tagger: Tagger;
  /** What is done, in order. */
  readonly stages: readonly Stage[];
  /** What was added to it, in order. */
  readonly plugins: readonly Plugin[];
  /**
   * Gives a parser with a plugin more, and leaves this one as it is.
   *
   * @throws {PluginError} where it is no plugin, or one of its name is there already.
   * @throws {ParserError} where its stages cannot run where they are put.
   */
  readonly use: (plugin: Plugin) => Parser;
  /**
   * Reads an English news article into a record of its entities and claims.
   *
   * Takes the article's text, alone or with what else is known of it; relative times ("on Monday") need
   * `publishedAt`. Spans in the record are UTF-16 offsets of that very text. The same input gives the same record,
   * on every engine; time grows linearly with the text.
   *
   * @throws {RangeError} where `publishedAt` is no ISO 8601 date, `url` no absolute URL or `leastConfidence` no number
   *   from 0 to 1; any text is good.
   */
  readonly parse: (article: string | ArticleInput, options?: ReadOptions) => ArticleRecord;
}

/**
 * Makes a parser of its parts.
 *
 * @throws {ParserError} where the stages cannot run in this order.
 */
export function parserOf(parts: ParserParts): Parser {
  checkOrder(parts.placed);
  return {
    language: parts.language,
    tagger: parts.tagger,
    stages: parts.placed.map(({ stage }) => stage),
    plugins: parts.plugins,
    use: (plugin) => parserOf(withPlugin(parts, plugin)),
    parse: (article, options) => recordOf(parts, article, options),
  };
}
