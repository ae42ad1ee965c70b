import type { Negation } from "../../index.js";
import {
  cueNegations,
  negations,
  negativeQuantifiers,
  particles,
  sourceNegations,
  spared,
  verdictNegations,
} from "./negation.js";

/** Negation in English. */
export const negation: Negation = {
  phrases: negations,
  particles,
  quantifiers: negativeQuantifiers,
  ofCues: cueNegations,
  spared,
  ofSources: sourceNegations,
  ofVerdicts: verdictNegations,
};
