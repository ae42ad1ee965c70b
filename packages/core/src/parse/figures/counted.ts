import { type Language, perLanguage } from "../../language/index.js";
import {
  as,
  choice,
  headed,
  many,
  type Nothing,
  optional,
  type Pattern,
  type Place,
  placeOf,
  precededBy,
  reads,
  sequence,
  tag,
  word,
} from "../../match/index.js";
import type { Quantity } from "./quantity.js";
import { FRACTION } from "./share.js";

/** The most words before the first noun, and as many from there on: longer runs are lists and tables. */
const LONGEST_RUN = 20;

/** "half of *all those* workers" */
const MOST_DETERMINERS = 4;

const noun = /* @__PURE__ */ tag("NN", "NNS", "NNP", "NNPS");
const modifier = /* @__PURE__ */ tag("JJ", "JJR", "JJS", "RBS", "HYPH", "POS", "FW");
/** "four of the port's *six* piers": a number goes on a phrase behind a possessor alone. */
const number = /* @__PURE__ */ sequence(precededBy(tag("POS")), tag("CD"));

/**
 * Adjectives and nouns up to the last noun. A participle may stand before the first noun only: in "40 people killed in
 * the raid" it tells of the noun and does not name it.
 */
const nouns = /* @__PURE__ */ sequence(
  many(choice(modifier, number, tag("VBN", "VBG")), { least: 0, most: LONGEST_RUN }),
  headed(noun, { of: choice(modifier, number, noun), most: LONGEST_RUN }),
);

interface CountedPatterns {
  /** Right behind the quantity: "40 *workers*". */
  readonly bare: Pattern<Place, Nothing>;
  /** Behind a share: "half the *workers*". */
  readonly ofWhole: Pattern<Place, Nothing>;
  /** Behind "of": "50 tonnes of *wheat*". */
  readonly linked: Pattern<Place, Nothing>;
}

const patternsOf: (language: Language) => CountedPatterns = /* @__PURE__ */ perLanguage(({ determiners }) => {
  const what = sequence(optional(word("more", "other")), as("what", placeOf(nouns)));
  const behindDeterminers = sequence(
    many(word(determiners.beforeCounted), { least: 0, most: MOST_DETERMINERS }),
    what,
  );
  return {
    bare: reads(what, ({ what }) => what),
    ofWhole: reads(behindDeterminers, ({ what }) => what),
    linked: reads(sequence(choice("of", "worth of"), behindDeterminers), ({ what }) => what),
  };
});

/**
 * The words that name what a quantity counts, read from the tokens behind it: "Palestinian media workers" in "over 100
 * Palestinian media workers", "workers" in "two-thirds of the workers". A quantity with a unit counts what follows "of"
 * ("50 tonnes of wheat"); an age whoever is that old ("a 33-year-old teacher").
 */
export function countedBy(language: Language, { unit }: Quantity): Pattern<Place, Nothing> {
  const { bare, ofWhole, linked } = patternsOf(language);
  if (unit === FRACTION) return choice(linked, ofWhole);
  return unit === undefined || unit === "year" ? choice(linked, bare) : linked;
}
