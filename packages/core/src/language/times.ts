import type { TimeMod } from "../record/index.js";
import type { WordIndex } from "./by-first-word.js";

/** What a unit of time is called in every language. */
export type TimeUnitName =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** A unit of time in a TIMEX3 duration: `P3M` is three months, `PT3M` three minutes. */
export interface TimeUnit {
  /** The designator, after "P" or, where `clock` is true, after "PT". */
  readonly designator: "Y" | "M" | "W" | "D" | "H" | "S";
  readonly clock: boolean;
  /** How many of the designator one unit is: a decade is ten years. */
  readonly times: number;
  /** The unit's name, by which periods ("last week") are resolved. */
  readonly name: TimeUnitName;
}

/** Where a period lies that such a word stands before. */
export interface PeriodWord {
  /** Periods from the anchor: -1 is the one before. */
  readonly offset: -1 | 0 | 1;
  /** "publication": counted from the article's day; "narrative": from the day last spoken of. */
  readonly anchor: "publication" | "narrative";
}

/** A value of TIMEX3 for a time that is told only by how it lies to the moment of writing. */
export type TimeReference = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

/** A word for a day counted from the day of writing. */
export interface DeicticDay {
  readonly days: number;
  /** The part of the day, as TIMEX3 writes it after "T". */
  readonly part?: string;
  /** The value where the day of writing is not known. */
  readonly withoutDate: TimeReference;
}

/** Words for the past, the present or the future without a date. */
export interface DeicticReference {
  readonly words: readonly string[];
  readonly value: TimeReference;
  /** True where a noun after it takes the words to itself: "the past", but not "the past president". */
  readonly alone?: boolean;
}

/** Words before an expression, with the TIMEX3 mod they give. */
export interface TimeModifier {
  readonly words: readonly string[];
  /** The mod of a date or a time; absent where the words do not modify dates. */
  readonly onDate?: TimeMod;
  /** The mod of a duration. */
  readonly onDuration?: TimeMod;
}

/** Words for times that no calendar names. In lower case. */
export interface Times {
  /** Units in the singular. */
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Units in the plural. */
  readonly unitPlurals: ReadonlyMap<string, TimeUnit>;
  /** Adverbs and adjectives of a regular interval, as the value of a TIMEX3 SET: "daily". */
  readonly frequencies: ReadonlyMap<string, string>;
  /** Lengths of time in one word, with their TIMEX3 value: "weeklong". */
  readonly lengths: ReadonlyMap<string, string>;
  /** Adjectives and determiners that pick a period: "*last* week", "the *following* day". */
  readonly periods: ReadonlyMap<string, PeriodWord>;
  /** What a duration is counted back or on by: "two years *ago*", "three days *later*". */
  readonly offsets: ReadonlyMap<string, PeriodWord>;
  /** Words that, before a number of units, make a stretch of time: "the *past* two months". */
  readonly stretches: ReadonlySet<string>;
  /** Words between a number and its unit that do not change the length: "two *more* weeks". */
  readonly insideDuration: ReadonlySet<string>;
  /** Words for a day counted from the day of writing: "yesterday". */
  readonly days: ReadonlyMap<string, DeicticDay>;
  /** Expressions without a date, by their first word; longer ones stand before their own beginnings. */
  readonly references: WordIndex<DeicticReference>;
  /** Words that modify what stands behind them, the longest first. */
  readonly modifiers: readonly TimeModifier[];
  /** Words that, with a day or a unit of time, point to when: "*last* week". */
  readonly pointers: ReadonlySet<string>;
  /** Words of time that may stand between the words of any phrase: "called *on Tuesday* for". */
  readonly interruptions: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** No words of time. */
export const noTimes: Times = {
  units: nothing,
  unitPlurals: nothing,
  frequencies: nothing,
  lengths: nothing,
  periods: nothing,
  offsets: nothing,
  stretches: none,
  insideDuration: none,
  days: nothing,
  references: nothing,
  modifiers: [],
  pointers: none,
  interruptions: none,
};
