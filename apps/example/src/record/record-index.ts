import type {
  ArticleRecord,
  Attribution,
  AttributionId,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  Event,
  Figure,
  FigureId,
  Mention,
  Span,
  Time,
  TimeId,
} from "@onrecord/core/record";

/** A record with its text at hand, and the look-ups every view needs, made once. */
export interface RecordIndex {
  readonly record: ArticleRecord;
  readonly text: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly attributions: ReadonlyMap<AttributionId, Attribution>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly times: ReadonlyMap<TimeId, Time>;
  readonly events: ReadonlyMap<string, Event>;
  readonly claimsOfAttribution: ReadonlyMap<AttributionId, readonly Claim[]>;
  readonly mentionsOfEntity: ReadonlyMap<EntityId, readonly Mention[]>;
}

/** Makes the look-ups of a record; `text` is the text its spans belong to. */
export function indexRecord(record: ArticleRecord, text: string): RecordIndex {
  return {
    record,
    text,
    entities: byId(record.entities),
    attributions: byId(record.attributions),
    claims: byId(record.claims),
    figures: byId(record.figures),
    times: byId(record.times),
    events: byId(record.events),
    claimsOfAttribution: grouped(record.claims, (claim) => claim.attribution),
    mentionsOfEntity: grouped(record.mentions, (mention) => mention.entity),
  };
}

function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The items under each key, in their order; items without a key are left out. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Stands between the pieces of what has a gap. */
export const GAP = " … ";

/** The words of one or several spans. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(GAP);

/** An entity's name; its id where the record does not hold it. */
export const nameOf = (index: RecordIndex, id: EntityId): string => index.entities.get(id)?.name ?? id;

/** The voice of a claim nobody is named for. */
export const OWN_VOICE = "The article itself";

/** On whose word a claim stands, in words. */
export function sourceNames(index: RecordIndex, claim: Claim): string {
  if (claim.attribution === undefined) return OWN_VOICE;
  if (claim.sources.length > 0) return claim.sources.map((id) => nameOf(index, id)).join(", ");
  const attribution = index.attributions.get(claim.attribution);
  return attribution === undefined || attribution.source.length === 0
    ? "A source not named"
    : wordsOf(index.text, attribution.source);
}
