import type { TimeMod } from "../../record/index.js";

/** Words before an expression, the longest first, with the TIMEX3 mod they give. */
export interface TimeModifier {
  readonly words: readonly string[];
  /** The mod of a date or a time; absent where the words do not modify dates. */
  readonly onDate?: TimeMod;
  /** The mod of a duration. */
  readonly onDuration?: TimeMod;
}

/** ISO-TimeML (ISO 24617-1), values of `mod`. */
export const timeModifiers: readonly TimeModifier[] = [
  { words: ["the", "beginning", "of"], onDate: "START" },
  { words: ["the", "start", "of"], onDate: "START" },
  { words: ["the", "middle", "of"], onDate: "MID" },
  { words: ["the", "end", "of"], onDate: "END" },
  { words: ["beginning", "of"], onDate: "START" },
  { words: ["start", "of"], onDate: "START" },
  { words: ["middle", "of"], onDate: "MID" },
  { words: ["end", "of"], onDate: "END" },
  { words: ["early", "in"], onDate: "START" },
  { words: ["late", "in"], onDate: "END" },
  { words: ["early", "-"], onDate: "START" },
  { words: ["late", "-"], onDate: "END" },
  { words: ["mid", "-"], onDate: "MID" },
  { words: ["mid"], onDate: "MID" },
  { words: ["early"], onDate: "START" },
  { words: ["late"], onDate: "END" },
  { words: ["no", "more", "than"], onDuration: "EQUAL_OR_LESS" },
  { words: ["no", "less", "than"], onDuration: "EQUAL_OR_MORE" },
  { words: ["not", "more", "than"], onDuration: "EQUAL_OR_LESS" },
  { words: ["more", "than"], onDate: "BEFORE", onDuration: "MORE_THAN" },
  { words: ["less", "than"], onDate: "AFTER", onDuration: "LESS_THAN" },
  { words: ["fewer", "than"], onDate: "AFTER", onDuration: "LESS_THAN" },
  { words: ["at", "least"], onDate: "ON_OR_BEFORE", onDuration: "EQUAL_OR_MORE" },
  { words: ["at", "most"], onDate: "ON_OR_AFTER", onDuration: "EQUAL_OR_LESS" },
  { words: ["up", "to"], onDuration: "EQUAL_OR_LESS" },
  { words: ["well", "over"], onDate: "BEFORE", onDuration: "MORE_THAN" },
  { words: ["just", "over"], onDate: "BEFORE", onDuration: "MORE_THAN" },
  { words: ["just", "under"], onDate: "AFTER", onDuration: "LESS_THAN" },
  { words: ["over"], onDuration: "MORE_THAN" },
  { words: ["under"], onDuration: "LESS_THAN" },
  { words: ["nearly"], onDate: "APPROX", onDuration: "APPROX" },
  { words: ["almost"], onDate: "APPROX", onDuration: "APPROX" },
  { words: ["about"], onDate: "APPROX", onDuration: "APPROX" },
  { words: ["around"], onDate: "APPROX", onDuration: "APPROX" },
  { words: ["approximately"], onDate: "APPROX", onDuration: "APPROX" },
  { words: ["roughly"], onDate: "APPROX", onDuration: "APPROX" },
  { words: ["some"], onDate: "APPROX", onDuration: "APPROX" },
];
