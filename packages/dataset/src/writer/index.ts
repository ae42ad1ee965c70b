export { type ArticleSource, articleModules, packageModules, type SourceFile } from "./article-modules.js";
export { keysOf } from "./keys-of.js";
export { quotesOf } from "./quotes-of.js";
export { readableIds } from "./readable-ids.js";
export { slugOf } from "./slug-of.js";
