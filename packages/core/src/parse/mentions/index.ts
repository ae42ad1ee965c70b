export { addresseeRange } from "./addressees.js";
export { findMentions } from "./find-mentions.js";
export { nameTypeOf } from "./known-names.js";
export type { MentionCandidate } from "./mention-candidate.js";
export { principalMentions } from "./principal-mentions.js";
export { type TitleBefore, titleBefore } from "./title-before.js";
