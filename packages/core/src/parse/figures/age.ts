import type { Language } from "../../language/index.js";
import {
  as,
  choice,
  digits,
  followedBy,
  glued,
  isCapitalized,
  isNumber,
  item,
  notFollowedBy,
  optional,
  precededBy,
  sequence,
  where,
  word,
} from "../../match/index.js";
import { type ExactNumber, exactNumber, hyphen } from "../numbers/index.js";
import { type Quantity, type QuantityRule, quantityRule } from "./quantity.js";

/** The oldest age that a bare number after a name is taken for. */
const OLDEST = 120;

/** "aged", and "age" before a number in digits. */
const aged = /* @__PURE__ */ choice("aged", sequence("age", followedBy(digits())));

const yearsOld = /* @__PURE__ */ sequence(
  optional(hyphen),
  word("year", "years"),
  choice("of age", sequence(optional(hyphen), word("old", "olds"))),
);

/** Rules that read an age in years. */
export function ageRules(language: Language): readonly QuantityRule[] {
  const number = exactNumber(language);
  const possibleAge = where(number, isPossibleAge);
  return [
    quantityRule({
      name: "years-old",
      why: "Years that somebody or something is old are an age, however many.",
      pattern: sequence(optional(aged), as("number", number), yearsOld),
      make: ageOf,
      examples: [
        ["A 33-year-old was held.", "33-year-old | 33 year"],
        ["The oak is 400 years old.", "400 years old | 400 year"],
        ["He was 17 years of age.", "17 years of age | 17 year"],
        ["Nine-year-olds sang.", "Nine-year-olds | 9 year"],
      ],
      counterexamples: ["The 33-year wait ended.", "Two old men sang."],
    }),
    quantityRule({
      name: "aged",
      why: "A number behind “aged” is an age, unless it opens a range.",
      pattern: sequence(
        aged,
        as("number", possibleAge),
        notFollowedBy(sequence(word(language.numbers.ageJoints), digits())),
      ),
      make: ageOf,
      examples: [
        ["A boy aged 12 drowned.", "aged 12 | 12 year"],
        ["She left at age 19.", "age 19 | 19 year"],
      ],
      counterexamples: [
        "Men aged 20 to 30 sang.",
        "He aged 300 wheels of cheese.",
        "The age of reason came.",
      ],
    }),
    quantityRule({
      name: "age-after-name",
      why: "News gives an age as a bare number of two digits between a name and the next mark.",
      pattern: sequence(
        precededBy(sequence(item(isCapitalized), ",")),
        followedBy(digits(/^.{1,2}$/)),
        as("number", possibleAge),
        followedBy(sequence(glued, word(",", ".", ";", ")"))),
        notFollowedBy(
          sequence(
            item(() => true),
            item(isNumber),
          ),
        ),
      ),
      make: ageOf,
      examples: [
        ["Maria Lopez, 47, won.", "47 | 47 year"],
        ["The winner was Maria Lopez, 47.", "47 | 47 year"],
      ],
      counterexamples: ["In Lopez, 470, a village, it rained.", "Of the boats, 47, all old, sank."],
    }),
  ];
}

function ageOf({ number }: { readonly number: ExactNumber }): Quantity {
  return { value: number.value, approximate: false, unit: "year" };
}

function isPossibleAge({ value }: ExactNumber): boolean {
  return value >= 1 && value <= OLDEST && Number.isInteger(value);
}
