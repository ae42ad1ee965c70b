export { antecedentDecisions, type GivenMentions, isPronoun, resolveGiven } from "./given-mentions.js";
export { resolveEntities } from "./resolve-entities.js";
export type { ResolvedEntities } from "./resolved-entities.js";
