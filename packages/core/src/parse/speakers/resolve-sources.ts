import { type Reading, rangeWithin } from "../../reading/index.js";
import type { Attribution, EntityId, Mention } from "../../record/index.js";
import type { AttributionSpans } from "../attributions/index.js";
import { addresseeRange, principalMentions } from "../mentions/index.js";
import { mediumOf } from "./medium.js";

/**
 * Says of each attribution who its source is and whom it speaks to: all of a collective source ("both Israel and
 * Hamas"), an unnamed one as the entity it describes. `sources` is empty where the words name nobody that the
 * article tells ("he", without anybody before).
 *
 * Numbers the attributions in the order given. `mentions` are those of `resolveEntities`.
 */
export function resolveSources(
  reading: Reading,
  attributionSpans: readonly AttributionSpans[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const placed = mentions.map(({ entity, span, head }) => {
    const tokens = rangeWithin(reading.tokens, span);
    return { entity, tokens, head: rangeWithin(reading.tokens, head ?? span).from };
  });
  const principals = principalMentions(reading, placed);
  return attributionSpans.map((attribution, index) => {
    const sources = attribution.source.flatMap((span) =>
      principals.within(rangeWithin(reading.tokens, span)),
    );
    const addressees = attribution.cue.flatMap((span) => {
      const range = addresseeRange(reading, rangeWithin(reading.tokens, span));
      return range === undefined ? [] : principals.openingAt(range);
    });
    const sourceIds = distinct(sources);
    const medium = mediumOf(reading, attribution)?.medium;
    return {
      id: `a:${index + 1}` as const,
      ...attribution,
      sources: sourceIds,
      // Nobody is told something by themselves: an object that is the source is a reflexive or a slip.
      addressees: distinct(addressees).filter((entity) => !sourceIds.includes(entity)),
      ...(medium !== undefined && { medium }),
    };
  });
}

const distinct = (mentions: readonly { readonly entity: EntityId }[]): readonly EntityId[] => [
  ...new Set(mentions.map(({ entity }) => entity)),
];
