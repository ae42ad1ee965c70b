import type { Relation } from "../../record/index.js";
import { areNested, evidenceOf, meets } from "./claim-profile.js";
import type { Likeness } from "./same-matter.js";

// Shares of common keys above which two claims say the same, or speak of the same so that opposite polarities clash.
// Set on news with marked attributions so that what is found reads right; below them topics are shared, not claims.
const SAME_CLAIM = 0.7;
const SAME_MATTER = 0.6;

/** Repetition, support and contradiction between claims of much the same words. */
export function agreements(alike: readonly Likeness[]): readonly Relation[] {
  return alike.flatMap(({ from, to, overlap }): readonly Relation[] => {
    if (areNested(from, to)) return [];
    const ends = { from: from.claim.id, to: to.claim.id };
    const sameSource = isSameVoice(from.sides, to.sides);
    const opposed = isOpposed(from.claim.polarity, to.claim.polarity);
    const settled = from.claim.certainty !== "underspecified" && to.claim.certainty !== "underspecified";
    if (opposed && settled && overlap >= SAME_MATTER && !sameSource) {
      return [{ type: "contradicts", ...ends, evidence: [...evidenceOf(to), ...evidenceOf(from)] }];
    }
    if (from.claim.polarity !== to.claim.polarity || overlap < SAME_CLAIM) return [];
    const type = sameSource ? "repeats" : "supports";
    return [{ type, ...ends, evidence: [...to.claim.content, ...from.claim.content] }];
  });
}

/** Whether two claims share a source or its side, or are both the article's own. */
function isSameVoice(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (a.size === 0 && b.size === 0) || meets(a, b);
}

function isOpposed(a: string, b: string): boolean {
  return (a === "positive" && b === "negative") || (a === "negative" && b === "positive");
}
