export { type Case, type Expectations, readCases } from "./case.js";
export { type ItemKind, itemKinds, type JudgedItem, judgeCase } from "./judge-case.js";
