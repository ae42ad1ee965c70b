import type { Language } from "../../../language/index.js";
import { type Definition, type Nothing, type Rule, rule } from "../../../match/index.js";
import type { TimeValue } from "../expression.js";
import type { Line } from "../line.js";

/** A rule that reads a kind of time expression. Examples are read with Monday, 2024-08-19, as the day of publication. */
export type TimeRule = Rule<TimeValue, Line>;

/** Makes the rules of some kind of time expression for a language. */
export type TimeRules = (language: Language) => readonly TimeRule[];

/** Makes a rule of time expressions of its definition. */
export function timeRule<Captures extends object = Nothing>(
  definition: Definition<Captures, TimeValue, Line>,
): TimeRule {
  return rule(definition);
}
