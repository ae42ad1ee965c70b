export { type ArticleSource, articleModules } from "./article-modules.js";
export { packageModules } from "./package-modules.js";
export type { Quote } from "./quote.js";
export { quotesOf } from "./quotes-of.js";
export type { SourceFile } from "./source-file.js";
