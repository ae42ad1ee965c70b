export {
  type Diagnostic,
  type Excerpt,
  type Excerpter,
  excerpterOf,
  SEVERITIES,
  type Severity,
} from "./diagnostics/index.js";
export * from "./formats/index.js";
export { PRESETS, type Preset, type RuleDocs, type RuleLevel, type RuleName, rules } from "./rules/index.js";
export * from "./score/index.js";
export {
  type PluginRuleName,
  type RuleLevels,
  type SettableRule,
  type ValidateOptions,
  type ValidationResult,
  validate,
} from "./validate.js";
