import type { Claim } from "@onrecord/core/record";
import { intersectionOverUnion, pieces } from "../span-math/index.js";
import { type Matches, matchSpans } from "./match-spans.js";
import type { Tally } from "./tally.js";

/** How many of those looked at are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Claims found, and, of those found, how much of what they say of themselves is right. */
export interface ClaimScore {
  readonly found: Tally;
  /** Both attributed, or both in the article's own voice. */
  readonly voice: Share;
  readonly act: Share;
  readonly certainty: Share;
  readonly polarity: Share;
}

/** From here on two contents are the same claim's: shared over all characters. */
const SAME_CLAIM = 0.5;

/** Matches claims by their contents, the most alike first. White space is forgiven as for attributions. */
export function matchClaims(text: string, gold: readonly Claim[], predicted: readonly Claim[]): Matches {
  const wanted = gold.map(({ content }) => pieces(text, content));
  const given = predicted.map(({ content }) => pieces(text, content));
  return matchSpans(wanted, given, (i, j) => {
    const alike = intersectionOverUnion(wanted[i] ?? [], given[j] ?? []);
    return alike >= SAME_CLAIM ? alike : 0;
  });
}

/** Scores the claims predicted for a text against the gold ones. */
export function scoreClaims(text: string, gold: readonly Claim[], predicted: readonly Claim[]): ClaimScore {
  const matches = matchClaims(text, gold, predicted);
  const pairs = [...matches].flatMap(([i, j]) => {
    const one = gold[i];
    const other = predicted[j];
    return one === undefined || other === undefined ? [] : [{ one, other }];
  });
  const share = (same: (one: Claim, other: Claim) => boolean): Share => ({
    right: pairs.filter(({ one, other }) => same(one, other)).length,
    of: pairs.length,
  });
  return {
    found: { right: matches.size, predicted: predicted.length, gold: gold.length },
    voice: share((one, other) => (one.attribution === undefined) === (other.attribution === undefined)),
    act: share((one, other) => one.act === other.act),
    certainty: share((one, other) => one.certainty === other.certainty),
    polarity: share((one, other) => one.polarity === other.polarity),
  };
}
