export { pluginRules } from "./plugin-rules.js";
export { type Finding, type Preset, presets, type Rule, type RuleDocs, type RuleLevel } from "./rule.js";
export { type RuleName, recordRules, rules } from "./rules.js";
export { readRecord, schema } from "./schema.js";
