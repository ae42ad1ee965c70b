export {
  type AttributionSpans,
  type Line,
  type MentionCandidate,
  type Quantity,
  type QuantityRule,
  quantityRule,
  type TimeRule,
  type TimeValue,
  timeRule,
} from "../parse/index.js";
export type { Reading, TaggedToken } from "../reading/index.js";
export type { ArticleInput } from "./article-input.js";
export type { Because, Explain } from "./because.js";
export { createParser, type ParserOptions } from "./create-parser.js";
export { defaultTagger } from "./default-tagger.js";
export { checkPlugin, definePlugin } from "./define-plugin.js";
export type { Draft, LayerName, Layers } from "./layers.js";
export type { Ordered } from "./ordered.js";
export { type ParseOptions, parseArticle } from "./parse-article.js";
export type { Parser } from "./parser.js";
export { ParserError } from "./parser-error.js";
export type { Plugin, PluginRules } from "./plugin.js";
export { PluginError } from "./plugin-error.js";
export type { RecordItem } from "./record-items.js";
export { LEAST_CONFIDENCE, type ReadOptions } from "./record-of.js";
export { defineStage, type Stage, type StageDefinition } from "./stage.js";
export type { StagePlacement } from "./stage-placement.js";
export { defaultStages } from "./stages.js";
export type {
  ValidationContext,
  ValidationFinding,
  ValidationLevel,
  ValidationRule,
} from "./validation-rule.js";
