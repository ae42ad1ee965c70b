import type { ArticleInput } from "@onrecord/core";
import { PageError, type PageFault, readPage } from "@onrecord/html";
import { InputError } from "./input-error.js";

const reasons: Readonly<Record<PageFault, string>> = {
  "no-text": "is a page without text; if a script fills it, save it from the browser",
  "too-deep": "is HTML that is nested too deep to be read",
};

/**
 * The article of a page, with what the page states of it.
 *
 * @throws {InputError} where the page cannot be read.
 */
export function htmlArticle(html: string): ArticleInput {
  try {
    return readPage(html);
  } catch (error) {
    if (error instanceof PageError) throw new InputError(reasons[error.fault], { cause: error });
    throw error;
  }
}
