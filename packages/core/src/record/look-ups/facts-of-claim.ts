import type { ArticleRecord } from "../article-record.js";
import { type ItemsById, present, resolved } from "./items-by-id.js";
import type { ClaimIn, EntityIn, FigureIn, Ref, TimeIn } from "./items-in.js";

/** The figures, times and places a claim rests on, as it lists them; what the record does not hold is passed over. */
export interface FactsOfClaim<R extends ArticleRecord = ArticleRecord> {
  /** The figures a claim gives. */
  figuresOf(claim: Ref<ClaimIn<R>>): readonly FigureIn<R>[];
  /** The times a claim gives. */
  timesOf(claim: Ref<ClaimIn<R>>): readonly TimeIn<R>[];
  /** The places a claim speaks of. */
  placesOf(claim: Ref<ClaimIn<R>>): readonly EntityIn<R>[];
}

/** Makes the look-ups of what a claim rests on. */
export function factsOfClaim(items: ItemsById): FactsOfClaim {
  return {
    figuresOf: (claim) => present(resolved(claim, items.claim)?.figures ?? [], items.figure),
    timesOf: (claim) => present(resolved(claim, items.claim)?.times ?? [], items.time),
    placesOf: (claim) => present(resolved(claim, items.claim)?.places ?? [], items.entity),
  };
}
