import { type Reading, rangeWithin } from "../../reading/index.js";
import type { Attribution, AttributionId, Claim } from "../../record/index.js";
import { sentenceOf } from "./claim-profile.js";

// What a source goes on to say stands right behind: the claim itself, or one quoted by the way before it.
const CLAIMS_BEHIND = 2;

/**
 * Attributions without a content, by the attribution that carries each on: "Brandt *disagreed*. “It is too dear,” he
 * said", "Falk *hit back*, saying …". Both have a source in common and stand in one sentence or two in a row.
 *
 * @param withheld Attributions that the record does not give; those with a content are passed over.
 * @param claims In the order of the text.
 */
export function prefaces(
  reading: Reading,
  withheld: readonly Attribution[],
  claims: readonly Claim[],
): ReadonlyMap<AttributionId, Attribution> {
  const found = new Map<AttributionId, Attribution>();
  const starts = claims.map(({ content }) => ({ start: content[0]?.start ?? 0, end: content[0]?.end ?? 0 }));
  for (const preface of withheld) {
    const cue = preface.cue.at(-1);
    if (preface.content.length > 0 || cue === undefined) continue;
    const first = rangeWithin(starts, { start: 0, end: cue.end }).to;
    const claim = claims
      .slice(first, first + CLAIMS_BEHIND)
      .find(({ sources }) => sources.some((id) => preface.sources.includes(id)));
    if (claim?.attribution === undefined) continue;
    if (sentenceOf(reading, claim.content) - sentenceOf(reading, [cue]) <= 1)
      found.set(claim.attribution, preface);
  }
  return found;
}
