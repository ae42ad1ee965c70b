import type { WordIndex } from "./by-first-word.js";

/** What words beside a number make of it. */
export type QuantityBound = "min" | "max" | "approximate";

/** Words beside a number, in lower case, and what they make of it. */
export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: QuantityBound;
}

/** Numbers in words, and the words around numbers. In lower case. */
export interface Numbers {
  /** Cardinals that add up: "twenty-one" is 20 + 1. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "two *hundred*", "1.2 *million*". */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales written onto digits: "$1.2*bn*". */
  readonly scaleAbbreviations: ReadonlyMap<string, number>;
  /** Plurals that give an order of magnitude: "*dozens*" is at least two dozen. */
  readonly scalePlurals: ReadonlyMap<string, number>;
  /** Words for a number left open, with the fewest it can mean; `undefined` where even that is open. */
  readonly vague: ReadonlyMap<string, number | undefined>;
  /** Other words that a number may begin with: "*a* dozen", "*half* a million". */
  readonly openers: ReadonlySet<string>;
  /** Fractions as words, singular and plural: "two-*thirds*". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Ordinals as words, for days, quarters and centuries. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What makes an ordinal of digits: "7*th*". */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Words and marks that join the two ends of a range: "20 *to* 30". */
  readonly rangeJoints: ReadonlySet<string>;
  /** Words that open a range, each with the one that joins its ends: "*between* 20 *and* 30". */
  readonly rangeOpeners: ReadonlyMap<string, string>;
  /** Words and marks behind an age that make it the lower end of a range: "aged 20 *to* 30". */
  readonly ageJoints: ReadonlySet<string>;
  /** Words behind "half" that make it a share: "half *the* workers". */
  readonly afterHalf: ReadonlySet<string>;
  /** Words before a number that bound it, by their first; longer ones stand before their own beginnings. */
  readonly boundsBefore: WordIndex<BoundPhrase>;
  /** Words after a number and its unit that bound it. */
  readonly boundsAfter: WordIndex<BoundPhrase>;
  /** Nouns whose following number is a name, not a quantity: "page 12", "Flight 93". */
  readonly numberedNouns: ReadonlySet<string>;
  /** Abbreviations with a stop that make a name of the number behind them: "No. 10". */
  readonly numberedAbbreviations: ReadonlySet<string>;
  /** Words before "one" that make it a pronoun: "no one". */
  readonly beforePronoun: ReadonlySet<string>;
  /** Words behind "one" that make it a pronoun: "one of them". */
  readonly afterPronoun: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** No numbers in words. */
export const noNumbers: Numbers = {
  cardinals: nothing,
  scales: nothing,
  scaleAbbreviations: nothing,
  scalePlurals: nothing,
  vague: nothing,
  openers: none,
  fractions: nothing,
  ordinals: nothing,
  ordinalSuffixes: none,
  rangeJoints: none,
  rangeOpeners: nothing,
  ageJoints: none,
  afterHalf: none,
  boundsBefore: nothing,
  boundsAfter: nothing,
  numberedNouns: none,
  numberedAbbreviations: none,
  beforePronoun: none,
  afterPronoun: none,
};
