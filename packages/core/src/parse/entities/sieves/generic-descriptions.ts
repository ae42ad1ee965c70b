import type { MentionProfile, NameProfile, NominalProfile } from "../mention-profile.js";
import { ownerOf, ownModifiers } from "../owners.js";
import type { Resolution } from "../resolution.js";

/** How far back, in sentences, "the company" looks for a company. */
const LONGEST_REACH = 3;

/** And in mentions, so that a table of names costs no more than prose. */
const MOST_MENTIONS = 40;

/** Merges "the city", "the territory", "the company" with the nearest name before of just that kind. */
export function genericDescriptions(resolution: Resolution): void {
  const { reading, profiles, clusters } = resolution;
  const agency = reading.masthead.dateline?.agency;
  // Who filed the report is not in it: "(AP) — … *the agency* said" is another one.
  const isFiler = ({ mention: { span } }: NameProfile): boolean =>
    agency !== undefined && span.start >= agency.start && span.end <= agency.end;
  for (const profile of profiles) {
    if (profile.kind !== "nominal" || !isGeneric(resolution, profile)) continue;
    if (clusters.traits(profile.index).names.length > 0) continue;
    const named = nearestNamed(profiles, profile, isFiler);
    if (named !== undefined) clusters.merge(named.index, profile.index);
  }
}

/** "the" or "this" and a noun for a kind of place or body, nothing more. */
function isGeneric(resolution: Resolution, profile: NominalProfile): boolean {
  const definite = profile.determiner === "definite" || profile.determiner === "demonstrative";
  if (!definite || profile.number !== "singular" || profile.noun === undefined) return false;
  const owner = ownerOf(resolution, profile);
  return owner === undefined && ownModifiers(resolution, profile, owner).length === 0;
}

function nearestNamed(
  profiles: readonly MentionProfile[],
  described: NominalProfile,
  isFiler: (name: NameProfile) => boolean,
): NameProfile | undefined {
  const floor = Math.max(0, described.index - MOST_MENTIONS);
  for (let index = described.index - 1; index >= floor; index--) {
    const earlier = profiles[index];
    if (earlier === undefined || described.sentence - earlier.sentence > LONGEST_REACH) return undefined;
    if (earlier.kind === "name" && !isFiler(earlier) && isOfKind(earlier, described)) return earlier;
  }
  return undefined;
}

function isOfKind(name: NameProfile, { noun }: NominalProfile): boolean {
  if (noun === undefined) return false;
  if (name.nameType === "place") {
    return noun.placeKind !== undefined && name.places.length > 0
      ? name.places.every(({ kind }) => kind === noun.placeKind)
      : name.noun?.lemma === noun.lemma;
  }
  if (name.nameType !== "organization" || noun.organizationKind === undefined) return false;
  const known = name.organizations;
  if (known.length > 0) return known.every(({ kind }) => kind === noun.organizationKind);
  if (name.noun?.organizationKind !== undefined) return name.noun.organizationKind === noun.organizationKind;
  return noun.organizationKind === "company" || noun.organizationKind === "sports";
}
