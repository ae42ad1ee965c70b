import type { CueLists } from "../../index.js";
import { contentActs } from "./content-acts.js";
import { cueAdjectives, cueNouns, cuePhrases } from "./cue-groups.js";
import { firstPersonActs } from "./first-person-acts.js";
import { negatedCues } from "./negated-cues.js";

export { cueVerbs } from "./cue-groups.js";

/** The cues of English that are no verbs. */
export const cues: CueLists = {
  adjectives: cueAdjectives,
  nouns: cueNouns,
  phrases: cuePhrases,
  negated: negatedCues,
  contents: contentActs,
  firstPerson: firstPersonActs,
};
