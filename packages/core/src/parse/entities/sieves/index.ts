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
