import type { ArticleRecord } from "../article-record.js";
import { grouped } from "./grouped.js";
import { type ItemsById, resolved } from "./items-by-id.js";
import { type AttributionIn, type ClaimIn, type EntityIn, idOf, type Ref } from "./items-in.js";
import { lazily } from "./lazily.js";

/** Attributions by who speaks and who is spoken to, and what is claimed by them. */
export interface Attributions<R extends ArticleRecord = ArticleRecord> {
  /** The attributions to an entity as a source, in the order of the text. */
  attributionsBy(source: Ref<EntityIn<R>>): readonly AttributionIn<R>[];
  /** The attributions whose words are said to an entity. */
  attributionsTo(addressee: Ref<EntityIn<R>>): readonly AttributionIn<R>[];
  /** The attribution a claim stands on; undefined for the article's own claims. */
  attributionOf(claim: Ref<ClaimIn<R>>): AttributionIn<R> | undefined;
  /** The claims that stand on an attribution, in the record's order. */
  claimsOf(attribution: Ref<AttributionIn<R>>): readonly ClaimIn<R>[];
}

/** Makes the look-ups of attributions. */
export function attributions(record: ArticleRecord, items: ItemsById): Attributions {
  const bySource = lazily(() => grouped(record.attributions, ({ sources }) => sources));
  const byAddressee = lazily(() => grouped(record.attributions, ({ addressees }) => addressees));
  const claims = lazily(() =>
    grouped(record.claims, ({ attribution }) => (attribution === undefined ? [] : [attribution])),
  );
  return {
    attributionsBy: (source) => bySource().get(idOf(source)) ?? [],
    attributionsTo: (addressee) => byAddressee().get(idOf(addressee)) ?? [],
    attributionOf: (claim) => {
      const id = resolved(claim, items.claim)?.attribution;
      return id === undefined ? undefined : items.attribution(id);
    },
    claimsOf: (attribution) => claims().get(idOf(attribution)) ?? [],
  };
}
