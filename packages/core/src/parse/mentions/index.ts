export { addresseeRange } from "./addressees.js";
export { findMentions } from "./find-mentions.js";
export type { MentionCandidate } from "./mention-candidate.js";
export { type NounPhrase, nounPhrases } from "./noun-phrases.js";
export { principalMentions } from "./principal-mentions.js";
export { type TitleBefore, titleBefore } from "./title-before.js";
export { spanOfTokens, tokensWithin } from "./token-lookup.js";
