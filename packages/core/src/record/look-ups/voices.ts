import type { ArticleRecord } from "../article-record.js";
import type { Attribution } from "../attribution.js";
import type { AttributionId } from "../ids.js";
import { enclosingAttributions } from "./enclosing.js";
import { type ItemsById, resolved } from "./items-by-id.js";
import type { AttributionIn, ClaimIn, Ref } from "./items-in.js";
import { lazily } from "./lazily.js";

/** Through whom a claim came to the article. */
export interface Voices<R extends ArticleRecord = ArticleRecord> {
  /**
   * Every voice a claim came by, outermost first: in "Hamas said the minister wanted a truce" Hamas's attribution,
   * then the minister's. The last is the one the claim stands on; none where it is the article's own.
   *
   * Where the record says of no attribution what it stands `within`, that is told by the places of their words.
   */
  voicesOf(claim: Ref<ClaimIn<R>>): readonly AttributionIn<R>[];
  /** An attribution with all that it stands within, outermost first: the last is the attribution itself. */
  voicesAround(attribution: Ref<AttributionIn<R>>): readonly AttributionIn<R>[];
}

/** Makes the look-ups of voices. */
export function voices(record: ArticleRecord, items: ItemsById): Voices {
  const enclosing = lazily(() => enclosingAttributions(record));

  /** A record made in bad faith may let attributions stand within each other; each is told once. */
  function chainTo(last: AttributionId | undefined): readonly Attribution[] {
    const chain = new Map<AttributionId, Attribution>();
    for (let id = last; id !== undefined && !chain.has(id); id = enclosing().get(id)) {
      const attribution = items.attribution(id);
      if (attribution === undefined) break;
      chain.set(id, attribution);
    }
    return [...chain.values()].reverse();
  }

  return {
    voicesOf: (claim) => chainTo(resolved(claim, items.claim)?.attribution),
    voicesAround: (attribution) => chainTo(resolved(attribution, items.attribution)?.id),
  };
}
