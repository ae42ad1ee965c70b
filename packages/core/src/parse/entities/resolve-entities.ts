import { type Reading, rangeWithin } from "../../reading/index.js";
import type { Mention } from "../../record/index.js";
import type { FeatureScores } from "../../tagger/index.js";
import type { AttributionSpans } from "../attributions/index.js";
import { addresseeRange, type MentionCandidate, principalMentions } from "../mentions/index.js";
import { type Note, unnoted } from "../note.js";
import { Clusters } from "./clusters.js";
import { makeEntities } from "./make-entities.js";
import { profileOf } from "./mention-profile.js";
import { placeIndex } from "./place-index.js";
import { placer } from "./placing.js";
import { mentionIndex, type Resolution } from "./resolution.js";
import type { ResolvedEntities } from "./resolved-entities.js";
import { namedSieves, sieves } from "./sieves/index.js";

/**
 * Tells which mentions refer to one entity, and what entity it is.
 *
 * `candidates` as `findMentions` gives them. Kept are the entities with a name, those that are a source or are
 * spoken to, organizations that are told by their country or body ("the Israeli military"), and those that are
 * described more than once; a thing described once is no entity of the record. Names keep the tagger's spans,
 * and its type: two names of different types are never one entity. `antecedentScores` are the model's.
 *
 * Linear in the text but for the sorting of names; never throws.
 *
 * @param note - takes down which sieve put a mention to others of its entity
 */
export function resolveEntities(
  reading: Reading,
  candidates: readonly MentionCandidate[],
  attributionSpans: readonly AttributionSpans[],
  antecedentScores: FeatureScores,
  note: Note<Mention> = unnoted,
): ResolvedEntities {
  const resolution = prepare(reading, candidates, attributionSpans, antecedentScores);
  const joinedBy = new Map<number, string>();
  for (const [name, sieve] of namedSieves) {
    sieve(resolution);
    if (note !== unnoted) noteJoined(resolution, name, joinedBy);
  }
  return makeEntities(resolution, (mention, index) => {
    const rule = joinedBy.get(index);
    if (rule !== undefined) note(mention, rule);
  });
}

/** Takes down which mentions a sieve has put to others that before it stood alone. */
function noteJoined({ profiles, clusters }: Resolution, sieve: string, joinedBy: Map<number, string>): void {
  for (const { index } of profiles) {
    if (!joinedBy.has(index) && clusters.traits(index).mentions.length > 1) joinedBy.set(index, sieve);
  }
}

/** The clusters behind `resolveEntities`, of all mentions, kept or not: what coreference is measured on. */
export function resolve(
  reading: Reading,
  candidates: readonly MentionCandidate[],
  attributionSpans: readonly AttributionSpans[],
  antecedentScores: FeatureScores,
): Resolution {
  const resolution = prepare(reading, candidates, attributionSpans, antecedentScores);
  for (const sieve of sieves) sieve(resolution);
  return resolution;
}

/** Every mention with its profile, each in a cluster of its own. */
export function prepare(
  reading: Reading,
  candidates: readonly MentionCandidate[],
  attributionSpans: readonly AttributionSpans[],
  antecedentScores: FeatureScores,
): Resolution {
  const placing = placer(reading, attributionSpans);
  const profiles = candidates.map((mention, index) => profileOf(reading, mention, index, placing(mention)));
  const indexed = profiles.map(({ index, mention }) => ({
    index,
    tokens: mention.tokens,
    head: mention.head,
  }));
  const principals = principalMentions(reading, indexed);
  const speakers = attributionSpans.map(({ source }) =>
    source.flatMap((span) => principals.within(rangeWithin(reading.tokens, span)).map(({ index }) => index)),
  );
  const addressees = attributionSpans.flatMap(({ cue }) =>
    cue.flatMap((span) => {
      const range = addresseeRange(reading, rangeWithin(reading.tokens, span));
      return range === undefined ? [] : principals.openingAt(range).map(({ index }) => index);
    }),
  );
  return {
    reading,
    attributionSpans,
    profiles,
    clusters: new Clusters(profiles),
    ...mentionIndex(profiles),
    speakers: (attribution) => speakers[attribution] ?? [],
    addressees,
    placeNamed: placeIndex(profiles),
    antecedentScores,
  };
}
