import type { Sieve } from "../resolution.js";
import { appositions } from "./appositions.js";
import { exactNames } from "./exact-names.js";
import { genericDescriptions } from "./generic-descriptions.js";
import { officeHolders } from "./office-holders.js";
import { organizationDescriptions } from "./organization-descriptions.js";
import { organizationNames } from "./organization-names.js";
import { personNames } from "./person-names.js";
import { predicates } from "./predicates.js";
import { relativePronouns } from "./relative-pronouns.js";
import { sameHeads } from "./same-heads.js";
import { speakersAndHearers } from "./speakers-and-hearers.js";
import { thirdPerson } from "./third-person.js";

export { antecedentFeatures, noAntecedentFeatures } from "./antecedent-features.js";
export { antecedentCandidates, thirdPersonPronouns } from "./third-person.js";
export { thirdPerson };

/** The sieves by their names, in the order they run. Every sieve only merges what earlier ones have left apart. */
export const namedSieves: readonly (readonly [name: string, sieve: Sieve])[] = [
  ["exact-names", exactNames],
  ["person-names", personNames],
  ["organization-names", organizationNames],
  ["appositions", appositions],
  ["relative-pronouns", relativePronouns],
  ["predicates", predicates],
  ["office-holders", officeHolders],
  ["organization-descriptions", organizationDescriptions],
  ["generic-descriptions", genericDescriptions],
  ["same-heads", sameHeads],
  ["third-person", thirdPerson],
  ["speakers-and-hearers", speakersAndHearers],
];

/** The sieves in the order they run. */
export const sieves: readonly Sieve[] = namedSieves.map(([, sieve]) => sieve);
