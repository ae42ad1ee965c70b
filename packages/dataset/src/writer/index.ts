export { type ArticleSource, articleModules, packageModules, type SourceFile } from "./article-modules.js";
export { quotesOf } from "./quotes-of.js";
export { readableIds } from "./readable-ids.js";
export { slugOf } from "./slug-of.js";
