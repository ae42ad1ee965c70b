export { addNameScores } from "./add-name-scores.js";
export { recordNames } from "./record-names.js";
export { type FineRecall, fineRecalls, scoreWorldwideNames } from "./worldwide.js";
