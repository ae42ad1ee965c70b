export { ArticleView } from "./article-view.js";
export { focusLit } from "./stops.js";
