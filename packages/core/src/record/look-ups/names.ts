import type { ArticleRecord } from "../article-record.js";
import type { ItemsById } from "./items-by-id.js";
import { present } from "./items-by-id.js";
import type { EntityIn } from "./items-in.js";

/** The entities of ids, and what they are called. */
export interface Names<R extends ArticleRecord = ArticleRecord> {
  /** The entities of ids, in the order asked; an id that leads to none is passed over. */
  entitiesOf(ids: readonly EntityIn<R>["id"][]): readonly EntityIn<R>[];
  /** An entity's name; its id where the record does not hold it. */
  nameOf(id: EntityIn<R>["id"]): string;
  /** The names of entities, in the order asked; the id of one the record does not hold. */
  namesOf(ids: readonly EntityIn<R>["id"][]): readonly string[];
}

/** Makes the look-ups of names. */
export function names({ entity }: Pick<ItemsById, "entity">): Names {
  const nameOf: Names["nameOf"] = (id) => entity(id)?.name ?? id;
  return {
    entitiesOf: (ids) => present(ids, entity),
    nameOf,
    namesOf: (ids) => ids.map(nameOf),
  };
}
