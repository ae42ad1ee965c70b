import { type Reading, rangeWithin } from "../../reading/index.js";
import type { Entity, Mention } from "../../record/index.js";
import type { AttributionSpans } from "../attributions/attribution-spans.js";
import { addresseeRange, type MentionCandidate, principalMentions } from "../mentions/index.js";
import { Clusters } from "./clusters.js";
import { makeEntities } from "./make-entities.js";
import { profileOf } from "./mention-profile.js";
import { placer } from "./placing.js";
import { mentionIndex, placeIndex, type Resolution, type Sieve } from "./resolution.js";
import { appositions } from "./sieves/appositions.js";
import { exactNames } from "./sieves/exact-names.js";
import { genericDescriptions } from "./sieves/generic-descriptions.js";
import { officeHolders } from "./sieves/office-holders.js";
import { organizationDescriptions } from "./sieves/organization-descriptions.js";
import { organizationNames } from "./sieves/organization-names.js";
import { personNames } from "./sieves/person-names.js";
import { predicates } from "./sieves/predicates.js";
import { relativePronouns } from "./sieves/relative-pronouns.js";
import { sameHeads } from "./sieves/same-heads.js";
import { speakersAndHearers } from "./sieves/speakers-and-hearers.js";
import { thirdPerson } from "./sieves/third-person.js";

/** The sieves in the order they run. Every sieve only merges what earlier ones have left apart. */
export const sieves: readonly Sieve[] = [
  exactNames,
  personNames,
  organizationNames,
  appositions,
  relativePronouns,
  predicates,
  officeHolders,
  organizationDescriptions,
  genericDescriptions,
  sameHeads,
  thirdPerson,
  speakersAndHearers,
];

/** What `resolveEntities` gives: the entities in the order of their first mention, the mentions in text order. */
export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/**
 * Tells which mentions refer to one entity, and what entity it is.
 *
 * `candidates` as `findMentions` gives them. Kept are the entities with a name, those that are a source or are
 * spoken to, organizations that are told by their country or body ("the Israeli military"), and those that are
 * described more than once; a thing described once is no entity of the record. Names keep the tagger's spans,
 * and its type: two names of different types are never one entity.
 *
 * Linear in the text but for the sorting of names; never throws.
 */
export function resolveEntities(
  reading: Reading,
  candidates: readonly MentionCandidate[],
  attributionSpans: readonly AttributionSpans[],
): ResolvedEntities {
  return makeEntities(resolve(reading, candidates, attributionSpans));
}

/** The clusters behind `resolveEntities`, of all mentions, kept or not: what coreference is measured on. */
export function resolve(
  reading: Reading,
  candidates: readonly MentionCandidate[],
  attributionSpans: readonly AttributionSpans[],
): Resolution {
  const resolution = prepare(reading, candidates, attributionSpans);
  for (const sieve of sieves) sieve(resolution);
  return resolution;
}

/** Every mention with its profile, each in a cluster of its own. */
export function prepare(
  reading: Reading,
  candidates: readonly MentionCandidate[],
  attributionSpans: readonly AttributionSpans[],
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
  };
}
