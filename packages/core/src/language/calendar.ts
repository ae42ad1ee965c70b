import type { WordIndex } from "./by-first-word.js";

/** How the day of a holiday is found in a year. `days` shifts the day so found. */
export type HolidayRule =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | {
      /** The nth weekday (Monday 1) of a month; -1 is the last; `days` later. */
      readonly kind: "nth-weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly days: number;
    }
  | { readonly kind: "easter"; readonly days: number };

/** A day of the year that goes by a name. */
export interface Holiday {
  /** The name's words in lower case; apostrophes are words of their own. */
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

/** Names of months, days, seasons and holidays. In lower case. */
export interface Calendar {
  /** Month names, to the month's number: January 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Month abbreviations; they count as months only before a full stop, a day or a year. */
  readonly monthAbbreviations: ReadonlyMap<string, number>;
  /** Months whose name is also another word at the head of a sentence: "may". */
  readonly ambiguousMonths: ReadonlySet<string>;
  /** Weekdays, Monday 1 to Sunday 7 (ISO 8601). */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekdays in the plural, which name a day of every week. */
  readonly weekdayPlurals: ReadonlyMap<string, number>;
  /** Parts of a day with their TIMEX3 code after "T". */
  readonly dayParts: ReadonlyMap<string, string>;
  /** Seasons with their TIMEX3 code. */
  readonly seasons: ReadonlyMap<string, string>;
  /** Decades as words, to their second digit pair: "the *nineties*" 9. */
  readonly decades: ReadonlyMap<string, number>;
  /** Holidays that news names by day, by their first word; longer names stand before their own beginnings. */
  readonly holidays: WordIndex<Holiday>;
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** A calendar without names. */
export const noCalendar: Calendar = {
  months: nothing,
  monthAbbreviations: nothing,
  ambiguousMonths: new Set(),
  weekdays: nothing,
  weekdayPlurals: nothing,
  dayParts: nothing,
  seasons: nothing,
  decades: nothing,
  holidays: nothing,
};
