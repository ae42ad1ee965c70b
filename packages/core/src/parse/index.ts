export type { ArticleInput } from "./article-input.js";
export { defaultTagger, LEAST_CONFIDENCE, type ParseOptions, parseArticle } from "./parse-article.js";
