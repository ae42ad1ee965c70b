export { markdownTable } from "./markdown-table.js";
export { count, percent, shareOf } from "./numbers.js";
export { type ScoreRow, scoreRow, scoreTable } from "./score-table.js";
