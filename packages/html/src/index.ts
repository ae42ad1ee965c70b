import type { ReadPage } from "./page.js";
import { pageReader } from "./page-reader.js";
import { parseInBrowser } from "./parse/index.js";

export * from "./shared.js";

/** Reads pages; a page's source is made a document by the browser's own `DOMParser`. See `ReadPage`. */
export const readPage: ReadPage = pageReader(parseInBrowser);
