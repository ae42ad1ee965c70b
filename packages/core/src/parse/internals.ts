/**
 * What packages/evaluation measures and learns beneath the public face: single stages over what is given by hand. It is
 * no entry of the package, and nothing else may import it; its functions take documents and tags alone, so that a stage
 * can be rebuilt behind them.
 */
export { linkDecisions } from "./attributions/index.js";
export { knownCues } from "./claims/index.js";
export type { Decision } from "./decision.js";
export { antecedentDecisions, type GivenMentions, isPronoun, resolveGiven } from "./entities/index.js";
export type { MentionCandidate } from "./mentions/index.js";
