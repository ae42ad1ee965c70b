import type {
  ArticleRecord,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  ItemName,
  Provenance,
} from "@onrecord/core/record";
import { slugOf } from "./slug-of.js";
import { uniqueNames } from "./unique-names.js";

/**
 * A record whose entities and claims are named by words: a parser numbers them ("e:1"), and a person who reads and
 * corrects a record wants to see whom it speaks of ("e:blinken", "c:blinken-urge").
 *
 * An entity is named after its name: a person by the last word of it, if the article itself uses that word alone
 * and nobody else does. A claim is named by its source and its act, never by its words, so that a record without
 * its text gives none away. Names that are words already stay as they are, and so do the ids of what has no key in
 * a data package: mentions, attributions, figures, times and events. All references lead where they led.
 */
export function readableIds(record: ArticleRecord): ArticleRecord {
  const entityIds = entityNames(record.entities);
  const entity = (id: EntityId): EntityId => entityIds.get(id) ?? id;
  const claimIds = claimNames(record.claims, entity);
  const claim = (id: ClaimId): ClaimId => claimIds.get(id) ?? id;
  return {
    ...record,
    entities: record.entities.map((one) => withId(one, entity)),
    mentions: record.mentions.map((mention) => ({ ...mention, entity: entity(mention.entity) })),
    attributions: record.attributions.map((attribution) => ({
      ...attribution,
      sources: attribution.sources.map(entity),
      addressees: attribution.addressees.map(entity),
    })),
    claims: record.claims.map((one) => ({
      ...one,
      id: claim(one.id),
      ...(one.attribution === undefined ? { sources: [] } : { sources: one.sources.map(entity) }),
      targets: one.targets.map(entity),
      about: one.about.map(entity),
      places: one.places.map(entity),
    })),
    events: record.events.map((event) => ({
      ...event,
      participants: event.participants.map((one) => ({ ...one, entity: entity(one.entity) })),
      ...(event.place === undefined ? {} : { place: entity(event.place) }),
    })),
    relations: record.relations.map((relation) => ({
      ...relation,
      from: claim(relation.from),
      to: claim(relation.to),
    })),
    provenance: explaining(record.provenance, new Map<ItemName, ItemName>([...entityIds, ...claimIds])),
  };
}

/** What a parser explains is told by id as well. */
function explaining(provenance: Provenance, ids: ReadonlyMap<ItemName, ItemName>): Provenance {
  if (provenance.method !== "parsed" || provenance.explanations === undefined) return provenance;
  const explanations = provenance.explanations.map((explanation) => ({
    ...explanation,
    item: ids.get(explanation.item) ?? explanation.item,
  }));
  return { ...provenance, explanations };
}

function withId(entity: Entity, renamed: (id: EntityId) => EntityId): Entity {
  const id = renamed(entity.id);
  if (entity.type !== "person") return { ...entity, id };
  const roles = entity.roles.map(({ title, of }) =>
    of === undefined ? { title } : { title, of: renamed(of) },
  );
  return { ...entity, id, roles };
}

function entityNames(entities: readonly Entity[]): ReadonlyMap<EntityId, EntityId> {
  const numbered = distinct(entities).filter(isNumbered);
  const short = numbered.map(shortName);
  const uses = countOf(short);
  const names = numbered.map((entity, index) => {
    const name = short[index] ?? "";
    return name !== "" && uses.get(name) === 1 ? name : fullName(entity);
  });
  return renamed(
    numbered.map(({ id }) => id),
    names,
    entities,
    (name): EntityId => `e:${name}`,
  );
}

function claimNames(
  claims: readonly Claim[],
  entity: (id: EntityId) => EntityId,
): ReadonlyMap<ClaimId, ClaimId> {
  const numbered = distinct(claims).filter(isNumbered);
  const names = numbered.map(({ attribution, sources: [source], act }) => {
    if (attribution === undefined) return `article-${act}`;
    return `${source === undefined ? "unnamed" : wordOf(entity(source))}-${act}`;
  });
  return renamed(
    numbered.map(({ id }) => id),
    names,
    claims,
    (name): ClaimId => `c:${name}`,
  );
}

/** From the numbered ids to new ones, which are no other item's. */
function renamed<Id extends string>(
  ids: readonly Id[],
  names: readonly string[],
  items: readonly { readonly id: Id }[],
  idOf: (name: string) => Id,
): ReadonlyMap<Id, Id> {
  const kept = items.filter((item) => !isNumbered(item)).map(({ id }) => wordOf(id));
  const unique = uniqueNames(names, "-", kept);
  return new Map(
    ids.flatMap((id, index) => {
      const name = unique[index];
      return name === undefined ? [] : [[id, idOf(name)] as const];
    }),
  );
}

/** Of a person whom the article also calls by the last word of the name, that word. */
function shortName({ type, name, aliases }: Entity): string {
  const last = name.split(/\s+/).at(-1);
  return type === "person" && last !== undefined && aliases.includes(last)
    ? startingWithLetter(slugOf(last), type)
    : "";
}

function fullName({ type, name }: Entity): string {
  return startingWithLetter(slugOf(name), type);
}

/** A name that begins with a digit could not be told from a number, and one in other letters than Latin is "". */
function startingWithLetter(slug: string, type: string): string {
  if (slug === "") return type;
  return /^\d/.test(slug) ? `${type}-${slug}` : slug;
}

function wordOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function isNumbered({ id }: { readonly id: string }): boolean {
  return /^\d+$/.test(wordOf(id));
}

function distinct<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
