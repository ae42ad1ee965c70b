import type { ArticleInput } from "@onrecord/core";
import { PageError, type PageFault, readPage } from "@onrecord/html";
import { OpeningError } from "./opening-error.js";

const reasons: Readonly<Record<PageFault, string>> = {
  "no-text": "This page holds no text. If a script fills it, save it again from the open page.",
  "too-deep": "This page nests its parts too deep to be read. Paste the article's text instead.",
};

/**
 * The article of a saved web page: its main text, and what the page states of it.
 *
 * @throws {OpeningError} where the page cannot be read.
 */
export function htmlArticle(html: string): ArticleInput {
  try {
    // Nodes cannot go to the worker that reads the article, nor has it a use for the rest.
    const {
      runs: _runs,
      part: _part,
      bodyText: _bodyText,
      publishedFrom: _from,
      language: _,
      ...article
    } = readPage(html);
    return article;
  } catch (error) {
    if (error instanceof PageError) throw new OpeningError(reasons[error.fault]);
    throw error;
  }
}
