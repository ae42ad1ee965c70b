import type { ArticleRecord } from "../article-record.js";
import { grouped } from "./grouped.js";
import { type ClaimIn, type EntityIn, idOf, type Ref } from "./items-in.js";
import { lazily } from "./lazily.js";

/** The claims that have to do with an entity, in the record's order. */
export interface ClaimsOfEntity<R extends ArticleRecord = ArticleRecord> {
  /**
   * The claims on an entity's word: it is among their `sources`. Others may stand between it and the article; show
   * `voicesOf` beside each.
   */
  claimsBy(source: Ref<EntityIn<R>>): readonly ClaimIn<R>[];
  /** The claims that speak of an entity: it is in their `about`. */
  claimsAbout(entity: Ref<EntityIn<R>>): readonly ClaimIn<R>[];
  /** The claims that accuse, urge or address an entity: it is among their `targets`. */
  claimsAimedAt(target: Ref<EntityIn<R>>): readonly ClaimIn<R>[];
}

/** Makes the look-ups of an entity's claims. */
export function claimsOfEntity({ claims }: ArticleRecord): ClaimsOfEntity {
  const bySource = lazily(() => grouped(claims, ({ sources }) => sources));
  const bySubject = lazily(() => grouped(claims, ({ about }) => about));
  const byTarget = lazily(() => grouped(claims, ({ targets }) => targets));
  return {
    claimsBy: (source) => bySource().get(idOf(source)) ?? [],
    claimsAbout: (entity) => bySubject().get(idOf(entity)) ?? [],
    claimsAimedAt: (target) => byTarget().get(idOf(target)) ?? [],
  };
}
