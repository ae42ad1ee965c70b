import type { EntityId, Relation } from "../../record/index.js";
import { type ClaimProfile, evidenceOf, isAimedAt, meets } from "./claim-profile.js";

// An accusation this many accusations back may still be answered; older ones are another quarrel, and the number of
// comparisons stays linear.
const LOOK_BACK = 16;

/**
 * Relations among accusations: A accuses B and B accuses A contradict each other; and an accusation between parties
 * that the article says accuse each other supports that.
 */
export function accusations(profiles: readonly ClaimProfile[]): readonly Relation[] {
  const relations: Relation[] = [];
  const accusing: ClaimProfile[] = [];
  for (const from of profiles) {
    if (from.claim.act !== "accuse") continue;
    for (const to of accusing.slice(-LOOK_BACK)) {
      if (isMutual(from) || isMutual(to)) {
        if (isBetween(from, to) || isBetween(to, from)) relations.push(relation("supports", from, to));
      } else if (isOneVoice(from) && isOneVoice(to) && isAimedAt(to, from) && isAimedAt(from, to))
        relations.push(relation("contradicts", from, to));
    }
    accusing.push(from);
  }
  return relations;
}

function relation(type: Relation["type"], from: ClaimProfile, to: ClaimProfile): Relation {
  return { type, from: from.claim.id, to: to.claim.id, evidence: [...evidenceOf(to), ...evidenceOf(from)] };
}

const isOneVoice = ({ sources }: ClaimProfile): boolean => sources.size === 1;

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
