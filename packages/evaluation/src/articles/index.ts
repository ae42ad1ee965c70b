export { addScores } from "./add-scores.js";
export { type ArticleMeasures, articleLayers, mainMeasures } from "./main-measures.js";
export { compileOwnArticle, ownArticles, ownRecord, recordFile } from "./own-articles.js";
export { type ScoredArticle, scoreOwnArticles } from "./score-own-articles.js";
