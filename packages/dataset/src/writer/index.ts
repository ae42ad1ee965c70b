export { type ArticleSource, articleModules } from "./article-modules.js";
export { keysOf } from "./keys-of.js";
export { packageModules } from "./package-modules.js";
export { quotesOf } from "./quotes-of.js";
export { readableIds } from "./readable-ids.js";
export { slugOf } from "./slug-of.js";
export type { SourceFile } from "./source-file.js";
