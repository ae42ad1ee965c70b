import type { NamedOrganization } from "../../../language/index.js";
import type { OrganizationKind } from "../../../record/index.js";
import { canBeOne } from "../clusters.js";
import type { NameProfile, NominalProfile } from "../mention-profile.js";
import { ownerKey, ownerOf, ownModifiers, placeOfCluster } from "../owners.js";
import { listAt, type Resolution } from "../resolution.js";

/** A country has one body of these kinds, so that its name and its description meet. */
const singleKinds: ReadonlySet<OrganizationKind> = new Set(["military", "legislature"]);

/** What can be called a group, a movement or a faction. */
const groupKinds: ReadonlySet<OrganizationKind> = new Set([
  "armed-group",
  "party",
  "non-governmental",
  "other",
]);

/**
 * Merges a description of an organization by the country or body it belongs to: "the Israeli military" with
 * "Israel's army"; with the name of the only one it can be: "the Palestinian movement" with "Hamas".
 */
export function organizationDescriptions(resolution: Resolution): void {
  const { profiles, clusters } = resolution;
  const described = new Map<string, number>();
  const named = new Map<string, NameProfile[]>();
  for (const profile of profiles) {
    if (profile.kind === "name") {
      const known = knownOrganization(profile);
      if (known?.country === undefined) continue;
      const bearers = listAt(named, `${known.country} ${known.kind}`);
      if (!bearers.some(({ index }) => clusters.same(index, profile.index))) bearers.push(profile);
      continue;
    }
    if (
      profile.kind === "pronoun" ||
      profile.noun?.organizationKind === undefined ||
      profile.number === "plural"
    )
      continue;
    const owner = ownerOf(resolution, profile);
    if (owner === undefined) continue;
    const bearer = bearerOf(resolution, profile, owner, named);
    if (bearer !== undefined && canBeOne(clusters.traits(bearer), clusters.traits(profile.index)))
      clusters.merge(bearer, profile.index);
    if (profile.determiner === "indefinite") continue;
    const body = resolution.reading.language.nouns.sameBody.get(profile.head) ?? profile.head;
    const own = [...ownModifiers(resolution, profile, owner)].sort();
    const key = `${ownerKey(resolution, owner)} ${own.join(" ")} ${body}`;
    const earlier = described.get(key);
    if (earlier === undefined) described.set(key, profile.index);
    else if (canBeOne(clusters.traits(earlier), clusters.traits(profile.index)))
      clusters.merge(earlier, profile.index);
  }
}

function knownOrganization({ organizations }: NameProfile): NamedOrganization | undefined {
  return organizations.length === 1 ? organizations[0] : undefined;
}

/** The organization that has been named, is of the description's country, and is the only one of its kind. */
function bearerOf(
  resolution: Resolution,
  profile: NominalProfile,
  owner: number,
  named: ReadonlyMap<string, readonly NameProfile[]>,
): number | undefined {
  const country = placeOfCluster(resolution, owner)?.country;
  const kind = profile.noun?.organizationKind;
  if (country === undefined || kind === undefined || profile.determiner === "indefinite") return undefined;
  const kinds = groupKinds.has(kind) ? [...groupKinds] : singleKinds.has(kind) ? [kind] : [];
  const bearers = kinds.flatMap((one) => named.get(`${country} ${one}`) ?? []);
  const [first] = bearers;
  const only =
    first !== undefined && bearers.every(({ index }) => resolution.clusters.same(index, first.index));
  return only ? first.index : undefined;
}
