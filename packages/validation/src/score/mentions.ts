import type { Mention } from "@onrecord/core/record";
import { intersectionOverUnion, overlap, spanKey } from "../span-math/index.js";
import { type Matches, matchSpans } from "./match-spans.js";
import { type Tally, tallyOf } from "./tally.js";

/** The spans of mentions, found exactly, or found by their heads. */
export interface MentionScore {
  readonly exact: Tally;
  /** Each of two mentions holds the other's head; a mention without a head is its own. */
  readonly relaxed: Tally;
}

/** The parts of a mention that are scored. */
export type ScoredMention = Pick<Mention, "span" | "head">;

/** Scores the mentions predicted for a text against the gold ones, whatever they refer to. */
export function scoreMentions(
  gold: readonly ScoredMention[],
  predicted: readonly ScoredMention[],
): MentionScore {
  const keys = (mentions: readonly ScoredMention[]) => mentions.map(({ span }) => spanKey(span));
  return {
    exact: tallyOf(keys(gold), keys(predicted)),
    relaxed: {
      right: matchMentions(gold, predicted).size,
      predicted: predicted.length,
      gold: gold.length,
    },
  };
}

/** Matches mentions by their heads, those first whose spans are most alike (as CorefUD does; Nedoluzhko et al., 2022). */
export function matchMentions(gold: readonly ScoredMention[], predicted: readonly ScoredMention[]): Matches {
  return matchSpans(
    gold.map(({ span }) => [span]),
    predicted.map(({ span }) => [span]),
    (i, j) => {
      const one = gold[i];
      const other = predicted[j];
      if (one === undefined || other === undefined) return 0;
      const alike = overlap(one.head ?? one.span, other.span) && overlap(other.head ?? other.span, one.span);
      return alike ? intersectionOverUnion([one.span], [other.span]) : 0;
    },
  );
}
