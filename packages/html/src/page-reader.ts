import { bodyOf, isDocument, isTextOf, type PageDocument, type PageNode } from "./dom/index.js";
import { factsOf, statedFacts } from "./facts/index.js";
import type { Page, PageOptions, PagePart, ReadPage } from "./page.js";
import { PageError } from "./page-error.js";
import { type ReaderView, readerView, runsOnPage } from "./reader-view/index.js";
import { blocksOf, joinedBlocks, type TextRun } from "./text/index.js";

/**
 * Makes a function that reads pages.
 *
 * @param parse makes a document of a page's source. Throws a `PageError` where it cannot.
 */
export function pageReader(parse: (html: string) => Document): ReadPage {
  return <Kind extends PageNode>(page: string | PageDocument<Kind>, options: PageOptions = {}) =>
    readDocument<Kind>(typeof page === "string" ? parse(page) : page, options);
}

function readDocument<Kind extends PageNode>(page: unknown, { url }: PageOptions): Page<Kind> {
  if (!isDocument(page)) throw new TypeError("readPage takes a document or the source of a page");
  const copy = copyOf(page);
  const stated = statedFacts(copy);
  const view = readerView(copy);
  const body = joinedBlocks(blocksOf(bodyOf(page)));
  const { part, text, runs } = articleOf(page, view) ?? { part: bodyPart(view), ...body };
  if (text === "") throw new PageError("no-text");
  return {
    text,
    ...factsOf(stated, view.kind === "view" ? view : undefined, url),
    part,
    bodyText: body.text,
    runs: runs.flatMap((run) => (isTextOf<Kind>(run.node) ? [{ ...run, node: run.node }] : [])),
  };
}

interface ReadText {
  readonly part: PagePart;
  readonly text: string;
  readonly runs: readonly TextRun<Text>[];
}

/** The article that the reader view found, unless there are no words in it. */
function articleOf(page: Document, view: ReaderView): ReadText | undefined {
  if (view.kind === "none") return undefined;
  const { text, runs } = joinedBlocks(blocksOf(view.content));
  if (text === "") return undefined;
  return { part: { kind: "article" }, text, runs: runsOnPage(runs, view.content, bodyOf(page)) };
}

function bodyPart(view: ReaderView): PagePart {
  return {
    kind: "body",
    because: view.kind === "none" ? view.because : "no-article",
  };
}

/** A copy of a page, to be taken apart, without templates: nobody sees them, and Readability cannot read one. */
function copyOf(page: Document): Document {
  const copy = page.cloneNode(true);
  if (!isDocument(copy)) throw new TypeError("the copy of the document is no document");
  for (const template of Array.from(copy.querySelectorAll("template"))) template.remove();
  return copy;
}
