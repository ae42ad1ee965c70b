import type { Cues } from "../../index.js";
import { contentActs } from "./content-acts.js";
import { cueAdjectives, cueNouns, cuePhrases, cueVerbs } from "./cue-groups.js";
import { firstPersonActs } from "./first-person-acts.js";
import { negatedCues } from "./negated-cues.js";

/** The cues of English. */
export const cues: Cues = {
  verbs: cueVerbs,
  adjectives: cueAdjectives,
  nouns: cueNouns,
  phrases: cuePhrases,
  negated: negatedCues,
  contents: contentActs,
  firstPerson: firstPersonActs,
};
