import type { Relation } from "../../record/index.js";
import { areNested, type ClaimProfile, evidenceOf, meets } from "./claim-profile.js";
import type { Likeness } from "./same-matter.js";

// Shares of common keys above which two claims say the same, or speak of the same so that opposite polarities clash.
// Set by reading what they find in marked news; below them topics are shared, not claims. Where a content has no verb
// to compare, more of its words must agree.
const SAME_CLAIM = 0.7;
const SAME_CLAIM_WITHOUT_VERB = 0.8;
const SAME_MATTER = 0.6;

/** Repetition, support and contradiction between claims of much the same words. */
export function agreements(alike: readonly Likeness[]): readonly Relation[] {
  return alike.flatMap(({ from, to, overlap }): readonly Relation[] => {
    if (areNested(from, to) || from.predicate !== to.predicate || haveDifferentNumbers(from, to)) return [];
    const ends = { from: from.claim.id, to: to.claim.id };
    const sameVoice = isSameVoice(from.sides, to.sides);
    const settled = isSettled(from);
    if (settled !== isSettled(to)) return [];
    if (isOpposed(from.claim.polarity, to.claim.polarity)) {
      if (
        !settled ||
        sameVoice ||
        !areTwoVoices(from, to) ||
        from.predicate === undefined ||
        overlap < SAME_MATTER
      )
        return [];
      return [{ type: "contradicts", ...ends, evidence: [...evidenceOf(to), ...evidenceOf(from)] }];
    }
    if (from.claim.polarity !== to.claim.polarity) return [];
    if (overlap < (from.predicate === undefined ? SAME_CLAIM_WITHOUT_VERB : SAME_CLAIM)) return [];
    if (!sameVoice && !areTwoVoices(from, to)) return [];
    const type = sameVoice ? "repeats" : "supports";
    return [{ type, ...ends, evidence: [...to.claim.content, ...from.claim.content] }];
  });
}

/** Whether the source holds the claim to be so or not so, if with doubt; what is only wanted is not settled. */
const isSettled = ({ claim }: ClaimProfile): boolean => claim.certainty !== "underspecified";

/** Whether both give numbers, and none in common. */
function haveDifferentNumbers(a: ClaimProfile, b: ClaimProfile): boolean {
  return a.numbers.size > 0 && b.numbers.size > 0 && !meets(a.numbers, b.numbers);
}

/** Whether two claims share a source or its side, or are both the article's own. */
function isSameVoice(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (a.size === 0 && b.size === 0) || meets(a, b);
}

/**
 * Whether two sources are surely two: both are named, with no noun in common. Where one is only "he" or "the company",
 * the same words mostly are one utterance told twice.
 */
function areTwoVoices(a: ClaimProfile, b: ClaimProfile): boolean {
  return a.isNamed && b.isNamed && !meets(a.sourceNouns, b.sourceNouns);
}

function isOpposed(a: string, b: string): boolean {
  return (a === "positive" && b === "negative") || (a === "negative" && b === "positive");
}
