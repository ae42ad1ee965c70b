import { Readability } from "@mozilla/readability";
import { readingCost } from "./reading-cost.js";

/** Why there is no reader view of a page; see `BodyReason`. */
export type NoView = "too-complex" | "no-article" | "failed";

/** What Mozilla's Readability, the reader view of Firefox, makes of a page. */
export type ReaderView =
  | {
      readonly kind: "view";
      /** Holds the article. */
      readonly content: Node;
      readonly title: string | null | undefined;
      readonly byline: string | null | undefined;
      readonly siteName: string | null | undefined;
      readonly publishedTime: string | null | undefined;
    }
  | { readonly kind: "none"; readonly because: NoView };

/**
 * The most a page may cost (see `readingCost`): a second of a browser's time. A page of 20,000 elements thirty deep
 * stays below it; pages of news have a tenth of that.
 */
export const MOST_READING_COST = 40_000_000;

/** Tells the article of a page from its menus, advertisements and comments. Takes the page apart. */
export function readerView(page: Document): ReaderView {
  if (readingCost(page, MOST_READING_COST) > MOST_READING_COST) {
    return { kind: "none", because: "too-complex" };
  }
  try {
    const found = new Readability<Node>(page, { serializer: (node) => node }).parse();
    if (!found?.content) return { kind: "none", because: "no-article" };
    const { content, title, byline, siteName, publishedTime } = found;
    return { kind: "view", content, title, byline, siteName, publishedTime };
  } catch {
    // It recurses, and expects of pages what untidy ones do not keep.
    return { kind: "none", because: "failed" };
  }
}
