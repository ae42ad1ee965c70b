export { type AttributionSpans, linkRoles } from "./attributions/index.js";
export { makeClaims } from "./claims/index.js";
export { resolveEntities } from "./entities/index.js";
export {
  findFigures,
  type Quantity,
  type QuantityRule,
  type QuantityRuleIndex,
  quantityRule,
  quantityRules,
} from "./figures/index.js";
export { findMentions, type MentionCandidate } from "./mentions/index.js";
export { type Note, unnoted } from "./note.js";
export { relateClaims } from "./relations/index.js";
export { resolveSources } from "./speakers/index.js";
export {
  findTimes,
  type Line,
  type TimeRule,
  type TimeRuleIndex,
  type TimeValue,
  timeRule,
  timeRules,
} from "./times/index.js";
