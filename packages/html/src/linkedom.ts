import { parseWithLinkedom } from "./linkedom/index.js";
import type { ReadPage } from "./page.js";
import { pageReader } from "./page-reader.js";

export * from "./shared.js";

/** Reads pages; a page's source is made a document by parse5 and linkedom. See `ReadPage`. */
export const readPage: ReadPage = pageReader(parseWithLinkedom);
