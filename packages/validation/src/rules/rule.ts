import type { ValidationFinding, ValidationLevel, ValidationRule } from "@onrecord/core";
import type { RecordContext } from "../context/index.js";

/** How much a rule's findings matter; "off" where it is not applied at all. */
export type RuleLevel = ValidationLevel;

/** For whom a record is checked: "strict" for one made by people, "parsed" for one read by a parser. */
export const presets = ["strict", "parsed"] as const satisfies readonly (keyof ValidationRule["levels"])[];
export type Preset = (typeof presets)[number];

/** What a rule finds; the rule's name and level make a diagnostic of it. */
export type Finding = ValidationFinding;

/** A rule over a record that fits the schema: a pure function of the context that never throws. */
export type Rule = ValidationRule<RecordContext>;

/** What is known of a rule before it is applied. */
export type RuleDocs = Omit<Rule, "check">;
