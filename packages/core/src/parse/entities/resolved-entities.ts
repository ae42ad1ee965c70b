import type { Entity, Mention } from "../../record/index.js";

/** What `resolveEntities` gives: the entities in the order of their first mention, the mentions in text order. */
export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}
