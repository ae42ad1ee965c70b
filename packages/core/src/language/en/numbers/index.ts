import type { Numbers } from "../../index.js";
import {
  afterHalf,
  afterPronounOne,
  ageJoints,
  beforePronounOne,
  numberOpeners,
  ordinalSuffixes,
  rangeJoints,
  rangeOpeners,
} from "./around-numbers.js";
import {
  cardinals,
  fractions,
  ordinals,
  scaleAbbreviations,
  scalePlurals,
  scales,
  vague,
} from "./number-words.js";
import { numberedAbbreviations, numberedNouns } from "./numbered-nouns.js";
import { boundsAfter, boundsBefore } from "./quantity-bounds.js";

export { ordinalSuffixes } from "./around-numbers.js";

/** Numbers in English. */
export const numbers: Numbers = {
  cardinals,
  scales,
  scaleAbbreviations,
  scalePlurals,
  vague,
  openers: numberOpeners,
  fractions,
  ordinals,
  ordinalSuffixes,
  rangeJoints,
  rangeOpeners,
  ageJoints,
  afterHalf,
  boundsBefore,
  boundsAfter,
  numberedNouns,
  numberedAbbreviations,
  beforePronoun: beforePronounOne,
  afterPronoun: afterPronounOne,
};
