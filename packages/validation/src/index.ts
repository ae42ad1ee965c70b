export {
  type Diagnostic,
  type Excerpt,
  type Excerpter,
  excerpterOf,
  type Severity,
  severities,
} from "./diagnostics/index.js";
export * from "./formats/index.js";
export { type Preset, presets, type RuleDocs, type RuleLevel, type RuleName, rules } from "./rules/index.js";
export * from "./score/index.js";
export {
  type PluginRuleName,
  type RuleLevels,
  type SettableRule,
  type ValidateOptions,
  type ValidationResult,
  validate,
} from "./validate.js";
