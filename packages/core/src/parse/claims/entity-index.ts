import { itemsWithin, placed } from "../../reading/index.js";
import type { Entity, EntityId, Mention, Span } from "../../record/index.js";

/** Entities by identifier and mentions by place, for asking who is mentioned where. */
export interface EntityIndex {
  /** Gives undefined for an identifier no entity has. */
  entity(id: EntityId): Entity | undefined;
  /** The mentions that lie within a span, in the order of the text. */
  mentionsIn(span: Span): readonly Mention[];
}

/** Indexes entities and mentions. Looking up is logarithmic in the mentions. */
export function entityIndexOf(entities: readonly Entity[], mentions: readonly Mention[]): EntityIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const places = placed(mentions);
  return { entity: (id) => byId.get(id), mentionsIn: (span) => itemsWithin(places, span) };
}
