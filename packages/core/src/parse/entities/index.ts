export { antecedentDecisions, type GivenMentions, isPronoun, resolveGiven } from "./given-mentions.js";
export { type ResolvedEntities, resolveEntities } from "./resolve-entities.js";
