import { canBeOne } from "../clusters.js";
import type { NominalProfile } from "../mention-profile.js";
import { ownerKey, ownerOf, ownModifiers } from "../owners.js";
import { listAt, type Resolution } from "../resolution.js";

/** Farther back than this many mentions with one head, a description does not look. */
const mostCandidates = 8;

/**
 * Merges a definite description with an earlier one of the same head that says no less: "the report" with "a
 * 40-page report", not "the second report" with "the first report".
 */
export function sameHeads(resolution: Resolution): void {
  const { profiles, clusters } = resolution;
  const byHead = new Map<string, Described[]>();
  for (const profile of profiles) {
    if (profile.kind !== "nominal") continue;
    const described = describe(resolution, profile);
    const earlier = listAt(byHead, profile.head);
    if (refersBack(profile) && clusters.traits(profile.index).first === profile.index) {
      const antecedent = earlier
        .slice(-mostCandidates)
        .reverse()
        .find((other) => canBe(resolution, other, described));
      if (antecedent !== undefined) clusters.merge(antecedent.profile.index, profile.index);
    }
    earlier.push(described);
  }
}

interface Described {
  readonly profile: NominalProfile;
  readonly owner: number | undefined;
  readonly modifiers: readonly string[];
}

function describe(resolution: Resolution, profile: NominalProfile): Described {
  const owner = ownerOf(resolution, profile);
  return { profile, owner, modifiers: ownModifiers(resolution, profile, owner) };
}

const refersBack = ({ determiner }: NominalProfile): boolean =>
  determiner === "definite" || determiner === "demonstrative" || determiner === "possessive";

function canBe(resolution: Resolution, earlier: Described, later: Described): boolean {
  const { clusters } = resolution;
  const within = earlier.profile.mention.span.end > later.profile.mention.span.start;
  return (
    !within &&
    earlier.profile.determiner !== "distributive" &&
    canBeOne(clusters.traits(earlier.profile.index), clusters.traits(later.profile.index)) &&
    later.modifiers.every((word) => earlier.modifiers.includes(word)) &&
    sameOwner(resolution, earlier, later)
  );
}

function sameOwner(resolution: Resolution, earlier: Described, later: Described): boolean {
  if (later.owner === undefined) return later.profile.determiner !== "possessive";
  return (
    earlier.owner !== undefined && ownerKey(resolution, earlier.owner) === ownerKey(resolution, later.owner)
  );
}
