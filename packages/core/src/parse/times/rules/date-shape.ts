import { type Language, perLanguage } from "../../../language/index.js";
import {
  choice,
  digits,
  glued,
  here,
  type Item,
  isGlued,
  isNumber,
  isWord,
  type Nothing,
  notFollowedBy,
  numberOf,
  optional,
  type Pattern,
  precededBy,
  scan,
  sequence,
  where,
  word,
  wordIn,
} from "../../../match/index.js";
import { isHyphenAt } from "../../numbers/index.js";
import { named } from "./named.js";

/** The longest written date, in pieces: "Wednesday, the 31st of December, 1997, at 11:59 p.m. EST". */
const LONGEST = 20;

/** What looks like a written date or a time of day, as long as it may go: keeps chrono away from other figures. */
export const dateShape: (language: Language) => Pattern<unknown, Nothing> = /* @__PURE__ */ perLanguage(
  (language) => {
    const shapes = shapesOf(language);
    return scan({
      starts: shapes.head.starts,
      most: LONGEST,
      read: (items, at) =>
        shapes.head.read(items, at) && { to: endOfDate(language, shapes, items, at), value: undefined },
    });
  },
);

interface Shapes {
  /** What a date or a time of day begins with. */
  readonly head: Pattern;
  /** "1998-10-26", "12/05/1998" */
  readonly numeric: Pattern;
  /** "10:35 a.m.", "at 10:35", "9 p.m.", "4 in the morning" */
  readonly clock: Pattern;
  readonly month: Pattern;
}

/** ":35" */
const minutes = /* @__PURE__ */ sequence(glued, ":", glued, digits(/^[0-5]\d$/));

const meridiem = /* @__PURE__ */ choice(word("am", "pm"), sequence(word("a", "p"), ". m"));

function shapesOf({ calendar, timeContexts, numbers }: Language): Shapes {
  const month = named(word(new Set([...calendar.months.keys(), ...calendar.monthAbbreviations.keys()])));
  const day = where(digits(/^\d\d?$/), (figures) => Number(figures) >= 1 && Number(figures) <= 31);
  const monthDay = sequence(month, optional("."), day, notFollowedBy("%"), notFollowedBy(minutes));
  const suffix = word(numbers.ordinalSuffixes);
  const dayOfMonth = choice(
    sequence(day, month, notFollowedBy(day)),
    sequence(day, suffix, optional("of"), month),
    sequence(day, "of", month),
  );
  const numeric = choice(
    numericDate("-", /^\d{4}$/, /^\d+$/),
    numericDate("/", /^\d{4}$/, /^\d+$/),
    numericDate("/", /^\d+$/, /^\d\d(?:\d\d)?$/),
  );
  const hour = where(digits(/^.{1,5}$/), (_, { items, from }) => {
    const figures = items[from];
    return figures !== undefined && numberOf(figures) < 25;
  });
  const behindClockWord = precededBy(word(timeContexts.beforeClock));
  const clock = choice(
    sequence(hour, optional(minutes), meridiem),
    sequence(behindClockWord, hour, minutes),
    sequence(hour, minutes, word(timeContexts.zones)),
    sequence(behindClockWord, hour, "in the", wordIn(calendar.dayParts)),
  );
  const date = choice(monthDay, numeric, dayOfMonth);
  const behindWeekday = sequence(wordIn(calendar.weekdays), optional(","), optional("the"), date);
  return { head: sequence(here(opensPiece), choice(behindWeekday, date, clock)), numeric, clock, month };
}

/** Year, month and day in figures, in some order, with one kind of joint and no spaces. */
function numericDate(joint: string, first: RegExp, last: RegExp): Pattern {
  const joined = sequence(glued, joint, glued);
  return sequence(digits(first), joined, digits(/^\d+$/), joined, digits(last));
}

/** Letters or figures written onto what stands before begin no date. */
function opensPiece(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || !isGlued(items, at) || !(isWord(before) || isNumber(before));
}

/** The first piece after `at` that can be no part of a written date. */
function endOfDate(language: Language, shapes: Shapes, items: readonly Item[], at: number): number {
  const isDashed = shapes.numeric.read(items, at) !== undefined;
  let hasNumber = false;
  let to = at;
  for (; to < items.length && to < at + LONGEST; to++) {
    const item = items[to];
    if (item === undefined) break;
    if (isNumber(item)) {
      if (!goesOnDate(shapes, items, to, to > at, hasNumber)) break;
      hasNumber = true;
    } else if (isHyphenAt(items, to)) {
      if (!isDashed || to > at + 3) break;
    } else if (
      !isInside(language, shapes, items, to) &&
      !(to === at && language.calendar.weekdays.has(item.lower))
    )
      break;
  }
  return to;
}

/** Whether a number goes on a date: a year, minutes, or a time of day behind the day of the month. */
function goesOnDate(
  { clock }: Shapes,
  items: readonly Item[],
  at: number,
  isBehind: boolean,
  hasNumber: boolean,
): boolean {
  if (items[at]?.text.length === 4) return true;
  if (isBehind && items[at - 1]?.lower === ",") return false;
  if (!hasNumber || isGlued(items, at)) return true;
  return clock.read(items, at) !== undefined || minutes.read(items, at + 1) !== undefined;
}

function isInside(
  { calendar, timeContexts }: Language,
  { month }: Shapes,
  items: readonly Item[],
  at: number,
): boolean {
  const lower = items[at]?.lower ?? "";
  if (lower === "in") return calendar.dayParts.has(items[at + 2]?.lower ?? "");
  return (
    timeContexts.insideDate.has(lower) || calendar.dayParts.has(lower) || month.read(items, at) !== undefined
  );
}
