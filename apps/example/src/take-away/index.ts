export { saveRecord, saveText } from "./save-article.js";
export { TakeAway } from "./take-away.js";
