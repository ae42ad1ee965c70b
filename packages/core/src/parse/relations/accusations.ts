import { accusationWords } from "../../lexicon/responses.js";
import type { EntityId, Relation } from "../../record/index.js";
import type { Words } from "../claims/index.js";
import { type ClaimProfile, evidenceOf, meets } from "./claim-profile.js";

// An accusation this many accusations back may still be answered; older ones are another quarrel, and the number of
// comparisons stays linear.
const LOOK_BACK = 16;

/**
 * Relations among accusations: A accuses B and B accuses A contradict each other; one that denies what it is
 * accused of contradicts the accusation; and an accusation between parties that the article says accuse each other
 * supports that.
 */
export function accusations(words: Words, profiles: readonly ClaimProfile[]): readonly Relation[] {
  const relations: Relation[] = [];
  const accusing: ClaimProfile[] = [];
  for (const from of profiles) {
    const { act } = from.claim;
    if (act !== "accuse" && act !== "deny") continue;
    const recent = accusing.slice(-LOOK_BACK);
    if (act === "deny") {
      const denied = recent.filter((to) => isAimedAt(to, from) && takesUp(words, from, to)).at(-1);
      if (denied !== undefined) relations.push(relation("contradicts", from, denied));
      continue;
    }
    for (const to of recent) {
      if (isMutual(from) || isMutual(to)) {
        if (isBetween(from, to) || isBetween(to, from)) relations.push(relation("supports", from, to));
      } else if (isAimedAt(to, from) && isAimedAt(from, to))
        relations.push(relation("contradicts", from, to));
    }
    accusing.push(from);
  }
  return relations;
}

/** Whether a denial speaks of an accusation: in its words, or as "it" or "the allegations". */
function takesUp(words: Words, denial: ClaimProfile, accusation: ClaimProfile): boolean {
  if (denial.claim.certainty !== "certain") return false;
  return (
    meets(denial.words, accusation.words) ||
    words
      .within([...denial.claim.content, ...(denial.attribution?.cue ?? [])])
      .some((index) => accusationWords.has(words.text(index)))
  );
}

function relation(type: Relation["type"], from: ClaimProfile, to: ClaimProfile): Relation {
  return { type, from: from.claim.id, to: to.claim.id, evidence: [...evidenceOf(to), ...evidenceOf(from)] };
}

/** Whether an accusation is aimed at the source of another claim, or at whom that source holds an office of. */
function isAimedAt(accusation: ClaimProfile, other: ClaimProfile): boolean {
  return (
    other.sources.size === 1 &&
    meets(accusation.targets, other.sides) &&
    !meets(accusation.sides, other.sides)
  );
}

/** Whether it says of several that they accuse each other. */
function isMutual(profile: ClaimProfile): boolean {
  return profile.sources.size > 1 && contains(profile.targets, profile.sources);
}

/** Whether an accusation is one side of a mutual one. */
function isBetween(one: ClaimProfile, mutual: ClaimProfile): boolean {
  if (!isMutual(mutual) || isMutual(one) || one.sources.size === 0 || one.targets.size === 0) return false;
  return meets(mutual.sources, one.sides) && contains(mutual.targets, one.targets);
}

function contains(whole: ReadonlySet<EntityId>, part: ReadonlySet<EntityId>): boolean {
  for (const id of part) if (!whole.has(id)) return false;
  return true;
}
