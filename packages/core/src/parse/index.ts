export type { ArticleInput } from "./article-input.js";
export { defaultTagger, type ParseOptions, parseArticle } from "./parse-article.js";
