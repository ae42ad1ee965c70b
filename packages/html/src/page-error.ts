/**
 * Why a page cannot be read:
 *
 * - `no-text`: it shows no words; perhaps a script fills it in a browser.
 * - `too-deep`: its elements stand within each other without end; see `DEEPEST_MARKUP`.
 */
export type PageFault = "no-text" | "too-deep";

const messages: Readonly<Record<PageFault, string>> = {
  "no-text": "the page holds no text; if a script fills it, give the page as the browser shows it",
  "too-deep": "the page nests its elements too deep to be read",
};

/** A page that cannot be read. */
export class PageError extends Error {
  override readonly name = "PageError";

  constructor(
    /** Why, as a word to tell the cases apart by. */
    readonly fault: PageFault,
  ) {
    super(messages[fault]);
  }
}
