import type { ArticleRecord, Attribution, Claim, Entity, Figure, Time } from "@onrecord/core/record";

/** What a claim refers to, found by its identifiers in one step each. */
export interface RecordIndex {
  /** The names of these entities, in the order asked; an identifier that names none is passed over. */
  readonly names: (ids: Claim["sources"]) => readonly string[];
  readonly attribution: (claim: Claim) => Attribution | undefined;
  readonly figures: (claim: Claim) => readonly Figure[];
  readonly times: (claim: Claim) => readonly Time[];
}

export function indexRecord(record: ArticleRecord): RecordIndex {
  const entities = byId<Entity>(record.entities);
  const attributions = byId<Attribution>(record.attributions);
  const figures = byId<Figure>(record.figures);
  const times = byId<Time>(record.times);
  return {
    names: (ids) => pick(entities, ids).map((entity) => entity.name),
    attribution: (claim) =>
      claim.attribution === undefined ? undefined : attributions.get(claim.attribution),
    figures: (claim) => pick(figures, claim.figures),
    times: (claim) => pick(times, claim.times),
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const pick = <Item>(items: ReadonlyMap<string, Item>, ids: readonly string[]): readonly Item[] =>
  ids.flatMap((id) => items.get(id) ?? []);
