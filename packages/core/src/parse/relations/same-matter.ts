import type { ClaimProfile } from "./claim-profile.js";

/** Two claims that speak of much the same; `to` comes first in the text. */
export interface Likeness {
  readonly from: ClaimProfile;
  readonly to: ClaimProfile;
  /** Dice coefficient of their keys, from 0 to 1. */
  readonly overlap: number;
  readonly shared: number;
}

// A key that this many claims have tells nothing; only the last ones before a claim are looked at. This bounds the
// comparisons of a claim by its keys times this number, whatever the length of the article.
const MOST_CLAIMS_OF_A_KEY = 24;
// Two claims that share fewer keys may speak of anything.
const FEWEST_SHARED_KEYS = 3;

/** Pairs of claims that share at least three keys, found through an index of keys: linear in the claims. */
export function likeClaims(profiles: readonly ClaimProfile[]): readonly Likeness[] {
  const claimsOf = new Map<string, ClaimProfile[]>();
  const likenesses: Likeness[] = [];
  for (const from of profiles) {
    const shared = new Map<ClaimProfile, number>();
    for (const key of from.keys) {
      const earlier = claimsOf.get(key) ?? [];
      for (const to of earlier.slice(-MOST_CLAIMS_OF_A_KEY)) shared.set(to, (shared.get(to) ?? 0) + 1);
      earlier.push(from);
      claimsOf.set(key, earlier);
    }
    for (const [to, count] of shared) {
      if (count < FEWEST_SHARED_KEYS) continue;
      likenesses.push({ from, to, overlap: (2 * count) / (from.keys.size + to.keys.size), shared: count });
    }
  }
  return likenesses;
}
