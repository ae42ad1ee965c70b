export type { Expression, TimeValue } from "./expression.js";
export { type FoundTime, findTimes, type TimesContext } from "./find-times.js";
export type { Line } from "./line.js";
export { type TimeRule, type TimeRules, timeRule, timeRules } from "./rules/index.js";
export type { TimeRuleIndex } from "./time-rule-index.js";
