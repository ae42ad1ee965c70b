import type { ArticleRecord, Entity, EntityId } from "@onrecord/core/record";
import { indexRecord } from "@onrecord/core/standoff";
import { type Matches, matchMentions } from "@onrecord/validation";
import type { Difference } from "./comparison.js";

/** The entities of each record that the other has no mention of. */
export function unmatchedEntities(
  byHand: ArticleRecord,
  byParser: ArticleRecord,
): { readonly missed: readonly Entity[]; readonly invented: readonly Entity[] } {
  const links = linksOf(byHand, byParser, matchMentions(byHand.mentions, byParser.mentions));
  const found = new Set(links.map(([one]) => one));
  const real = new Set(links.map(([, other]) => other));
  return {
    missed: byHand.entities.filter(({ id }) => !found.has(id)),
    invented: byParser.entities.filter(({ id }) => !real.has(id)),
  };
}

/** The entities recorded by hand whose mentions the parser gave to several, or gave to one with another entity's. */
export function entitiesOtherwise(
  byHand: ArticleRecord,
  byParser: ArticleRecord,
  mentions: Matches,
  describe: (entity: Entity, sayings: NonNullable<Difference["sayings"]>) => Difference,
): readonly Difference[] {
  const links = linksOf(byHand, byParser, mentions);
  const partnersOf = partners(links);
  const sharersOf = partners(links.map(([one, other]) => [other, one] as const));
  const { nameOf: nameByHand } = indexRecord(byHand);
  const { namesOf: namesByParser } = indexRecord(byParser);
  return byHand.entities.flatMap((entity) => {
    const taken = [...(partnersOf.get(entity.id) ?? [])];
    if (taken.length > 1) {
      const names = namesByParser(taken);
      return [describe(entity, { byHand: "one", byParser: `${taken.length}: ${names.join("; ")}` })];
    }
    const [only] = taken;
    const sharers = only === undefined ? [] : [...(sharersOf.get(only) ?? [])];
    if (sharers.length < 2) return [];
    const others = sharers.filter((id) => id !== entity.id).map(nameByHand);
    return [describe(entity, { byHand: "by itself", byParser: `one with ${others.join("; ")}` })];
  });
}

type Link = readonly [one: EntityId, other: EntityId];

/** The entities of each two matched mentions. */
function linksOf(byHand: ArticleRecord, byParser: ArticleRecord, mentions: Matches): readonly Link[] {
  return [...mentions].flatMap(([i, j]): readonly Link[] => {
    const one = byHand.mentions[i]?.entity;
    const other = byParser.mentions[j]?.entity;
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

function partners(links: readonly Link[]): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const all = new Map<EntityId, Set<EntityId>>();
  for (const [one, other] of links) {
    const known = all.get(one);
    if (known === undefined) all.set(one, new Set([other]));
    else known.add(other);
  }
  return all;
}
