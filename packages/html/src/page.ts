import type { PageDocument, PageNode } from "./dom/index.js";
import type { PageFacts } from "./facts/index.js";
import type { TextRun } from "./text/index.js";

/**
 * An article as a page shows it, and what the page states of it. A `Page` is what `parseArticle` of `@onrecord/core`
 * takes.
 *
 * @typeParam Text what the page's text nodes are.
 */
export interface Page<Text extends PageNode = PageNode> extends PageFacts {
  /** The article's main text, its paragraphs parted by an empty line. Never empty. */
  readonly text: string;
  /** What of the page `text` is. */
  readonly part: PagePart;
  /** All words that the page shows, in the same form, menus and advertisements included. */
  readonly bodyText: string;
  /**
   * Where the words of `text` stand on the page, in the order of `text`; nothing overlaps. What stands between
   * paragraphs has no run. See `nodesAt`.
   */
  readonly runs: readonly TextRun<Text>[];
}

/** What of a page was read: its article, or all its words where nothing tells the article from the rest. */
export type PagePart = { readonly kind: "article" } | { readonly kind: "body"; readonly because: BodyReason };

/**
 * Why a page's article is not told from the rest:
 *
 * - `no-article`: Mozilla's Readability finds none.
 * - `too-complex`: it has so many elements, or they stand so deep within each other, that looking would take long.
 * - `failed`: Readability stumbles over it.
 */
export type BodyReason = "no-article" | "too-complex" | "failed";

/** What is known of a page besides what stands on it. */
export interface PageOptions {
  /** The absolute address it was asked for at. */
  readonly url?: string;
}

/** Reads pages. */
export interface ReadPage {
  /**
   * The article of a page.
   *
   * @param html its source, which is mended as browsers mend it. No script runs, and nothing is loaded.
   * @throws {PageError} where it holds no text, or nests without end.
   */
  (html: string, options?: PageOptions): Page;
  /**
   * The article of a page.
   *
   * @param document of any DOM; it stays as it is.
   * @throws {PageError} where it holds no text.
   * @throws {TypeError} for what is neither a document nor a string.
   */
  <Text extends PageNode>(document: PageDocument<Text>, options?: PageOptions): Page<Text>;
}
