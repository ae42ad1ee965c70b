import { type Language, perLanguage } from "../../language/index.js";
import {
  as,
  choice,
  digits,
  type Nothing,
  type Pattern,
  reads,
  sequence,
  word,
  wordIn,
} from "../../match/index.js";

/** An ordinal in digits or as a word: "7th", "third". Its value is the number. */
export const ordinal: (language: Language) => Pattern<number, Nothing> = /* @__PURE__ */ perLanguage(
  ({ numbers }) =>
    choice(
      reads(sequence(as("digits", digits()), word(numbers.ordinalSuffixes)), ({ digits }) =>
        Number(digits.replaceAll(",", "")),
      ),
      wordIn(numbers.ordinals),
    ),
);
