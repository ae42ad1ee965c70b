export { type Case, type Expectations, readCases } from "./case.js";
export { ITEM_KINDS, type ItemKind, type JudgedItem, judgeCase } from "./judge-case.js";
