import { type Language, perLanguage } from "../../language/index.js";
import { indexRules, type RuleIndex } from "../../match/index.js";
import type { TimeValue } from "./expression.js";
import type { Line } from "./line.js";
import { timeRules } from "./rules/index.js";

/** Rules of time expressions, by what may start them. */
export type TimeRuleIndex = RuleIndex<TimeValue, Line>;

/** The rules that a language has. */
export const timeRuleIndex: (language: Language) => TimeRuleIndex = /* @__PURE__ */ perLanguage((language) =>
  indexRules(timeRules(language)),
);
