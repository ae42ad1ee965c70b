export type { PageDocument, PageNode } from "./dom/index.js";
export { type DateSource, type PageFacts, publicationDate } from "./facts/index.js";
export { isHtml } from "./is-html.js";
export { linkTo, type NodeStretch, nodesAt, spanOf, type TextSpan, textDirective } from "./links/index.js";
export type { BodyReason, Page, PageOptions, PagePart, ReadPage } from "./page.js";
export { PageError, type PageFault } from "./page-error.js";
export type { TextRun } from "./text/index.js";
