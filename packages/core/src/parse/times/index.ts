export { type FoundTime, findTimes, type TimesContext } from "./find-times.js";
export { type TimeRule, type TimeRules, timeRule, timeRules } from "./rules/index.js";
