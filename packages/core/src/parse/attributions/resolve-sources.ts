import type { Attribution, EntityId, Mention } from "../../record/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import { addresseeRange, principalMentions, tokensWithin } from "../mentions/index.js";
import type { AttributionSpans } from "./attribution-spans.js";
import { mediumOf } from "./medium.js";

/**
 * Says of each attribution who its source is and whom it speaks to: all of a collective source ("both Israel and
 * Hamas"), an unnamed one as the entity it describes. `sources` is empty where the words name nobody that the
 * article tells ("he", without anybody before).
 *
 * Numbers the attributions in the order given. `mentions` are those of `resolveEntities`.
 */
export function resolveSources(
  document: TextDocument,
  tags: readonly TokenTags[],
  attributionSpans: readonly AttributionSpans[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const placed = mentions.map(({ entity, span, head }) => {
    const tokens = tokensWithin(document, span);
    return { entity, tokens, head: tokensWithin(document, head ?? span).from };
  });
  const principals = principalMentions(document, tags, placed);
  return attributionSpans.map((attribution, index) => {
    const sources = attribution.source.flatMap((span) => principals.within(tokensWithin(document, span)));
    const addressees = attribution.cue.flatMap((span) => {
      const range = addresseeRange(document, tags, tokensWithin(document, span));
      return range === undefined ? [] : principals.openingAt(range);
    });
    const sourceIds = distinct(sources);
    const medium = mediumOf(document, attribution);
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
