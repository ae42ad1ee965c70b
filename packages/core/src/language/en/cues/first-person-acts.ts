import type { Act } from "../../../record/index.js";

/**
 * The acts a speaker performs by naming them in the first person: "we condemn this" condemns, whatever the cue
 * (performatives; Austin, 1962). Saying, knowing and thinking are not among them: they only open a sentence.
 */
export const firstPersonActs: ReadonlySet<Act> = new Set<Act>([
  "accuse",
  "acknowledge",
  "agree",
  "criticize",
  "demand",
  "deny",
  "praise",
  "promise",
  "refuse",
  "request",
  "urge",
]);
