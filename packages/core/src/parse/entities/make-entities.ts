import { spanOfRange } from "../../reading/index.js";
import type { Entity, EntityId, Mention, MentionId } from "../../record/index.js";
import { describedEntity } from "./entity-details.js";
import type { MentionProfile } from "./mention-profile.js";
import { ownerOf, placeOfCluster } from "./owners.js";
import type { Resolution } from "./resolution.js";
import type { ResolvedEntities } from "./resolved-entities.js";

/**
 * Makes an entity of each cluster that matters to a record, and a mention of each of its mentions.
 *
 * @param noting - is told of each mention, with the index of its profile
 */
export function makeEntities(
  resolution: Resolution,
  noting: (mention: Mention, index: number) => void,
): ResolvedEntities {
  const { reading, profiles, clusters } = resolution;
  const kept = keptClusters(resolution);
  const ids = new Map<number, EntityId>();
  for (const { index } of profiles) {
    const root = clusters.root(index);
    if (kept.has(root) && !ids.has(root)) ids.set(root, `e:${ids.size + 1}`);
  }
  const idOf = (mention: number): EntityId | undefined => ids.get(clusters.root(mention));
  const members = new Map<number, MentionProfile[]>([...ids.keys()].map((root) => [root, []]));
  for (const profile of profiles) members.get(clusters.root(profile.index))?.push(profile);
  const entities = [...ids].map(
    ([root, id]): Entity => describedEntity(resolution, id, members.get(root) ?? [], idOf),
  );
  const mentions: Mention[] = [];
  for (const { index, mention } of profiles) {
    const entity = idOf(index);
    if (entity === undefined) continue;
    const id: MentionId = `m:${mentions.length + 1}`;
    const head = spanOfRange(reading, { from: mention.head, to: mention.head + 1 });
    const made: Mention = { id, entity, span: mention.span, head, kind: mention.kind };
    noting(made, index);
    mentions.push(made);
  }
  return { entities, mentions };
}

/** The roots of the clusters that `resolveEntities` promises to keep. */
function keptClusters(resolution: Resolution): ReadonlySet<number> {
  const { profiles, clusters, attributionSpans, speakers, addressees } = resolution;
  // A relative pronoun belongs to its description, and counts for no mention more.
  const mentioned = new Map<number, number>();
  const described = new Set<number>();
  for (const profile of profiles) {
    const root = clusters.root(profile.index);
    if (profile.kind !== "pronoun") described.add(root);
    if (profile.kind === "pronoun" && profile.pronoun.relative === true) continue;
    mentioned.set(root, (mentioned.get(root) ?? 0) + 1);
  }
  const speaking = new Set(
    [...attributionSpans.flatMap((_, attribution) => speakers(attribution)), ...addressees].map((index) =>
      clusters.root(index),
    ),
  );
  const institutions = new Set(
    profiles.filter((profile) => isInstitution(resolution, profile)).map(({ index }) => clusters.root(index)),
  );
  const kept = [...described].filter((root) => {
    const { names, types } = clusters.traits(root);
    return (
      names.length > 0 ||
      speaking.has(root) ||
      institutions.has(root) ||
      (types.length > 0 && (mentioned.get(root) ?? 0) > 1)
    );
  });
  return new Set(kept);
}

/** A body told by the country it belongs to: "the Israeli military". */
function isInstitution(resolution: Resolution, profile: MentionProfile): boolean {
  if (profile.kind !== "nominal" || profile.number === "plural") return false;
  const kind = profile.noun?.organizationKind;
  if (kind === undefined || !stateKinds.has(kind) || profile.determiner === "indefinite") return false;
  const owner = ownerOf(resolution, profile);
  return owner !== undefined && placeOfCluster(resolution, owner) !== undefined;
}

const stateKinds: ReadonlySet<string> = new Set([
  "government",
  "ministry",
  "legislature",
  "court",
  "military",
  "police",
  "agency",
]);
