import type { ArticleRecord } from "../article-record.js";
import type { Attribution } from "../attribution.js";
import type { Attributions } from "./attributions.js";
import { type ItemsById, resolved } from "./items-by-id.js";
import type { AttributionIn, ClaimIn, Ref } from "./items-in.js";
import type { Names } from "./names.js";
import { spanText } from "./span-text.js";

/** Who speaks, as far as the record tells. */
export type Speaker =
  /** The article itself. */
  | { readonly kind: "article" }
  /** Entities of the record, by their names. */
  | { readonly kind: "named"; readonly names: readonly string[] }
  /** Somebody who is no entity of the record, in the words of the article. */
  | { readonly kind: "described"; readonly words: string }
  /** Nobody is told. */
  | { readonly kind: "unknown" };

/** Who speaks, in words; only where the text is at hand. */
export interface Speakers<R extends ArticleRecord = ArticleRecord> {
  /** On whose word a claim stands in the end; `voicesOf` tells through whom it came. */
  speakerOf(claim: Ref<ClaimIn<R>>): Speaker;
  /** Who speaks by an attribution. */
  speakerBy(attribution: Ref<AttributionIn<R>>): Speaker;
}

/** Makes the look-ups of speakers. */
export function speakers(
  text: string,
  items: ItemsById,
  { namesOf }: Names,
  { attributionOf }: Attributions,
): Speakers {
  const speakerAmong = (sources: Attribution["sources"], attribution: Attribution | undefined): Speaker => {
    if (sources.length > 0) return { kind: "named", names: namesOf(sources) };
    const words = spanText(text, attribution?.source ?? []);
    return words.trim() === "" ? { kind: "unknown" } : { kind: "described", words };
  };
  return {
    speakerOf: (ref) => {
      const claim = resolved(ref, items.claim);
      if (claim === undefined) return { kind: "unknown" };
      if (claim.attribution === undefined) return { kind: "article" };
      return speakerAmong(claim.sources, attributionOf(claim));
    },
    speakerBy: (ref) => {
      const attribution = resolved(ref, items.attribution);
      return speakerAmong(attribution?.sources ?? [], attribution);
    },
  };
}
