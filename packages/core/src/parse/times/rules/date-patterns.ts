import { type Language, perLanguage } from "../../../language/index.js";
import {
  as,
  choice,
  digits,
  followedBy,
  glued,
  here,
  type Item,
  isGlued,
  isNumber,
  isWord,
  type Nothing,
  notFollowedBy,
  optional,
  type Pattern,
  precededBy,
  reads,
  sequence,
  where,
  word,
  wordIn,
} from "../../../match/index.js";
import { two } from "../timex-value.js";
import { named } from "./named.js";

/** A day as written out: its year and its weekday, Monday 1, where they are given. */
export interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number;
}

/** A date and a time of day as written out, one of them at least. */
export interface Written {
  readonly date?: WrittenDay;
  /** "T15:00" */
  readonly clock?: string;
}

/** Two figures for a year above this are of the last century. */
const LAST_YEAR_OF_THIS_CENTURY = 50;

/** "7", "07" */
const twoFigures = /* @__PURE__ */ number(/^\d\d?$/);
const fourFigures = /* @__PURE__ */ number(/^[1-9]\d{3}$/);
const yearOfCentury = /* @__PURE__ */ reads(as("year", number(/^\d\d$/)), ({ year }) =>
  year > LAST_YEAR_OF_THIS_CENTURY ? 1900 + year : 2000 + year,
);

/** No letters or figures are written onto what was read, but for those of "1998-10-26T09:42Z". */
const closed = /* @__PURE__ */ here(
  (items, at) => !isGlued(items, at) || isMark(items[at]) || /^[TZ]$/.test(items[at]?.text ?? ""),
);

/** Figures of a shape. Their value is the number. */
function number(shape: RegExp): Pattern<number, Nothing> {
  return reads(as("figures", digits(shape)), ({ figures }) => Number(figures));
}

/** A date or a time of day in figures: "Friday, Aug. 7, 1998 at 9:42 a.m. EST". */
export const writtenDate: (language: Language) => Pattern<Written, Nothing> = /* @__PURE__ */ perLanguage(
  (language) => {
    const day = datePattern(language);
    const zone = optional(sequence(optional(","), word(language.timeContexts.timeZones)));
    const date = reads(sequence(as("day", day), zone), ({ day }): Written => ({ date: day }));
    const clock = clockPatterns(language);
    const time = reads(sequence(as("clock", clock.alone), zone), ({ clock }): Written => ({ clock }));
    const between = sequence(optional(word("of", "t", ",", ":", ".")), optional("at"));
    const both = reads(
      sequence(as("day", day), between, as("clock", clock.behindDate), zone, optional("z")),
      ({ day, clock }): Written => ({ date: day, clock }),
    );
    return reads(
      sequence(here(opensPiece), as("written", choice(both, date, time))),
      ({ written }) => written,
    );
  },
);

/** Letters or figures written onto what stands before begin no date. */
function opensPiece(items: readonly Item[], at: number): boolean {
  return !isGlued(items, at) || isMark(items[at - 1]);
}

function isMark(item: Item | undefined): boolean {
  return item === undefined || !(isWord(item) || isNumber(item));
}

/** A day of a month or a date in figures alone, and the weekday before it. */
function datePattern(language: Language): Pattern<WrittenDay, Nothing> {
  const { weekdays } = language.calendar;
  const weekday = reads(sequence(as("weekday", wordIn(weekdays)), optional(",")), ({ weekday }) => weekday);
  return reads(
    sequence(
      as("weekday", optional(weekday)),
      as("date", choice(dayOfMonth(language), yearFirst("-"), yearFirst("/"), yearLast)),
    ),
    ({ weekday, date }): WrittenDay => (weekday === undefined ? date : { ...date, weekday }),
  );
}

/** "Aug. 7, 1998", "August 7th", "7 August", "7th of August 1998" */
function dayOfMonth({ calendar, numbers }: Language): Pattern<WrittenDay, Nothing> {
  const abbreviated = reads(
    sequence(as("month", named(wordIn(calendar.monthAbbreviations))), optional(".")),
    ({ month }) => month,
  );
  const month = as("month", choice(named(wordIn(calendar.months)), abbreviated));
  const dayNumber = where(twoFigures, (value) => value >= 1 && value <= 31);
  const day = as("day", dayNumber);
  const suffix = sequence(glued, word(numbers.ordinalSuffixes));
  const minutes = sequence(glued, ":", digits(/^[0-5]\d$/));
  const year = optional(
    choice(
      reads(sequence(optional(","), as("year", fourFigures), closed), ({ year }) => year),
      reads(sequence("/", as("year", choice(fourFigures, yearOfCentury)), closed), ({ year }) => year),
    ),
  );
  const withYear = (part: Pattern<unknown, { readonly month: number; readonly day: number }>) =>
    reads(
      sequence(part, closed, as("year", year)),
      ({ month, day, year }): WrittenDay => ({ month, day, ...(year !== undefined && { year }) }),
    );
  return withYear(
    choice(
      sequence(month, day, notFollowedBy(choice("%", minutes)), optional(suffix)),
      sequence(day, month, notFollowedBy(dayNumber)),
      sequence(day, suffix, optional("of"), month),
      sequence(day, "of", month),
    ),
  );
}

/** "1998-10-26" */
function yearFirst(joint: string): Pattern<WrittenDay, Nothing> {
  const joined = sequence(glued, joint, glued);
  return reads(
    sequence(as("year", fourFigures), joined, as("month", twoFigures), joined, as("day", twoFigures), closed),
    ({ year, month, day }): WrittenDay | undefined => (month <= 12 ? { year, month, day } : undefined),
  );
}

/** "12/05/1998", the month first, unless it can be none. */
const yearLast: Pattern<WrittenDay, Nothing> = /* @__PURE__ */ reads(
  sequence(
    as("first", twoFigures),
    sequence(glued, "/", glued),
    as("second", twoFigures),
    sequence(glued, "/", glued),
    as("year", choice(fourFigures, yearOfCentury)),
    closed,
  ),
  ({ first, second, year }): WrittenDay =>
    first > 12 && second <= 12 ? { year, month: second, day: first } : { year, month: first, day: second },
);

interface ClockPatterns {
  /** Where "a.m.", a time zone or a word such as "at" shows that it is a time of day. */
  readonly alone: Pattern<string, Nothing>;
  /** Behind a date hours and minutes need no more. */
  readonly behindDate: Pattern<string, Nothing>;
}

/** "10:35 a.m.", "9.52am", "9 p.m.", "at 10:35", "4 in the morning": as "T10:35". */
function clockPatterns({ calendar, timeContexts }: Language): ClockPatterns {
  const seconds = sequence(glued, ":", digits(/^[0-5]\d(?:\.\d+)?$/));
  const hoursAndMinutes = reads(
    sequence(
      as("hour", twoFigures),
      sequence(glued, ":", glued),
      as("minute", number(/^[0-5]\d$/)),
      optional(seconds),
    ),
    ({ hour, minute }): HourAndMinute => ({ hour, minute }),
  );
  const decimal = reads(as("figures", digits(/^\d\d?\.\d\d?$/)), ({ figures }): HourAndMinute => {
    const [hour, minute] = figures.split(".");
    return { hour: Number(hour), minute: Number(minute) };
  });
  const hours = reads(as("hour", twoFigures), ({ hour }): HourAndMinute => ({ hour, minute: 0 }));
  const half = choice(
    reads(halfOfDay("am", "a"), () => "AM" as const),
    reads(halfOfDay("pm", "p"), () => "PM" as const),
  );
  const partOfDay = choice(
    reads(sequence("in the", as("code", wordIn(calendar.dayParts))), ({ code }) =>
      code === "MO" || code === "AF" ? code : undefined,
    ),
    reads(sequence("at", as("code", wordIn(calendar.dayParts))), ({ code }) =>
      code === "NI" ? code : undefined,
    ),
  );
  const clock = (part: Pattern<unknown, { readonly said: HourAndMinute; readonly half?: "AM" | "PM" }>) =>
    reads(sequence(part, as("part", optional(partOfDay)), closed), ({ said, half, part }) =>
      clockOf(said, half, part),
    );
  const behindClockWord = precededBy(word(timeContexts.beforeClock));
  const withHalf = sequence(as("said", choice(hoursAndMinutes, decimal, hours)), as("half", half));
  const withMinutes = as("said", hoursAndMinutes);
  return {
    alone: choice(
      clock(withHalf),
      clock(sequence(behindClockWord, withMinutes)),
      clock(sequence(withMinutes, followedBy(word(timeContexts.zones)))),
      clock(sequence(behindClockWord, as("said", hours), followedBy(partOfDay))),
    ),
    behindDate: choice(clock(withHalf), clock(withMinutes)),
  };
}

/** "am", "a.m."; of "a.m" without its last stop the first letter. */
function halfOfDay(word: string, letter: string): Pattern {
  return choice(word, sequence(letter, ". m ."), sequence(letter, followedBy(". m")));
}

interface HourAndMinute {
  readonly hour: number;
  readonly minute: number;
}

/** The time of day that is said, with the half or the part of the day it is in; none where they cannot go together. */
function clockOf(
  { hour, minute }: HourAndMinute,
  half: "AM" | "PM" | undefined,
  part: string | undefined,
): string | undefined {
  if (hour > (half === undefined ? 24 : 12) || minute > 59) return undefined;
  const inHalf = half === undefined ? hour : (hour % 12) + (half === "PM" ? 12 : 0);
  const isLater = (part === "AF" && inHalf <= 6) || (part === "NI" && inHalf >= 6 && inHalf < 12);
  return `T${two(isLater ? inHalf + 12 : inHalf)}:${two(minute)}`;
}
