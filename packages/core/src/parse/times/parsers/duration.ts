import { english } from "../../../language/en/index.js";
import type { TimeUnit } from "../../../language/index.js";
import {
  isCapitalized,
  isHyphenAt,
  lowerAt,
  type NumberPhrase,
  type Piece,
  readNumber,
} from "../../figures/index.js";
import { addDays, addMonths, type CalendarDay } from "../calendar-day.js";
import type { Line, Reading, TimeParser } from "../reading.js";
import { dayValue, durationValue, LAST_YEAR, monthValue, weekValue, yearValue } from "../timex-value.js";

/**
 * Reads a length of time, and a date given by its distance: "two weeks", "a 14-day truce", "months", "the past
 * four months", "five and a half hours", "a decade ago", "three days later". Ages ("33 years old") are left to
 * figures.
 *
 * A date keeps the grain of its unit: "two months ago" is a month, "ten years ago" a year. Without a publication
 * date it is PAST_REF or FUTURE_REF.
 */
export const parseDuration: TimeParser = (line, at) => {
  const { pieces } = line;
  const long = english.times.lengths.get(lowerAt(pieces, at));
  if (long !== undefined) return { from: at, to: at + 1, type: "DURATION", value: long, measured: true };
  let number = lowerAt(pieces, at) === "the" ? at + 1 : at;
  const stretch = english.times.stretches.has(lowerAt(pieces, number));
  if (stretch) number++;
  else if (number > at) return undefined;
  const amount = readAmount(pieces, number, stretch);
  if (amount === undefined || isAge(pieces, amount.to)) return undefined;
  const length = { from: at, to: amount.to } as const;
  const distant = stretch ? undefined : readOffset(line, length, amount);
  if (distant !== undefined) return distant;
  const rate = isRate(pieces, at, number);
  const value = durationValue(amount.count, amount.unit);
  return rate ? { ...length, type: "SET", value } : { ...length, type: "DURATION", value, measured: true };
};

interface Amount {
  /** How many units; absent where the words leave it open. */
  readonly count: number | undefined;
  readonly unit: TimeUnit;
  readonly to: number;
}

function readAmount(pieces: readonly Piece[], at: number, stretch: boolean): Amount | undefined {
  if (lowerAt(pieces, at) === "half") return readHalf(pieces, at + 1);
  const article = lowerAt(pieces, at);
  if (isArticle(article) || article === "another") {
    const single = singular(pieces, at + 1, 1);
    if (single !== undefined && single.unit.name !== "second") return withHalf(pieces, single);
  }
  const phrase = readNumber(pieces, at);
  if (phrase !== undefined) return counted(pieces, phrase);
  return bareUnit(pieces, at, stretch);
}

/** "half an hour", "half-hour". */
function readHalf(pieces: readonly Piece[], at: number): Amount | undefined {
  const joined = isArticle(lowerAt(pieces, at)) || isHyphenAt(pieces, at);
  return singular(pieces, joined ? at + 1 : at, 0.5);
}

function singular(pieces: readonly Piece[], at: number, count: number): Amount | undefined {
  const noun = english.times.insideDuration.has(lowerAt(pieces, at)) ? at + 1 : at;
  const unit = english.times.units.get(lowerAt(pieces, noun));
  if (unit === undefined || unit.name === "quarter" || unit.name === "weekend") return undefined;
  return isHyphenAt(pieces, noun + 1) ? undefined : { count, unit, to: noun + 1 };
}

/** "a year and a half". */
function withHalf(pieces: readonly Piece[], amount: Amount): Amount {
  const and = ["and", "a", "half"].every((word, index) => lowerAt(pieces, amount.to + index) === word);
  return and ? { ...amount, count: (amount.count ?? 0) + 0.5, to: amount.to + 3 } : amount;
}

function counted(pieces: readonly Piece[], phrase: NumberPhrase): Amount | undefined {
  let at = phrase.to;
  let half = 0;
  if (["and", "a", "half"].every((word, index) => lowerAt(pieces, at + index) === word)) {
    half = 0.5;
    at += 3;
  }
  if (phrase.kind === "vague" && lowerAt(pieces, at) === "of") at++;
  if (isHyphenAt(pieces, at)) at++;
  else if (english.times.insideDuration.has(lowerAt(pieces, at))) at++;
  const noun = lowerAt(pieces, at);
  const unit = english.times.unitPlurals.get(noun) ?? english.times.units.get(noun);
  const piece = pieces[at];
  // "60 Minutes" is a title.
  if (
    unit === undefined ||
    piece === undefined ||
    (isCapitalized(piece) && piece.text.slice(1) === noun.slice(1))
  ) {
    return undefined;
  }
  const count = phrase.kind === "exact" ? phrase.value + half : undefined;
  return { count, unit, to: at + 1 };
}

/** "months", "decades-long", "a day-long visit", "recent days", "the year-earlier period". */
function bareUnit(pieces: readonly Piece[], at: number, stretch: boolean): Amount | undefined {
  const word = lowerAt(pieces, at);
  const single = english.times.units.get(word);
  const long = isHyphenAt(pieces, at + 1) && lowerAt(pieces, at + 2) === "long";
  if (single !== undefined) {
    if (long) return { count: 1, unit: single, to: at + 3 };
    const next = isHyphenAt(pieces, at + 1) ? at + 2 : at + 1;
    const distant = english.timeContexts.distances.has(lowerAt(pieces, next)) && single.name === "year";
    return distant ? { count: 1, unit: single, to: next } : undefined;
  }
  const unit = english.times.unitPlurals.get(word);
  if (unit === undefined) return undefined;
  if (long) return { count: undefined, unit, to: at + 3 };
  if (unit.name === "second" || unit.name === "quarter" || unit.name === "weekend") return undefined;
  const afterThe =
    lowerAt(pieces, at - 1) === "the" && english.timeContexts.afterBareUnit.has(lowerAt(pieces, at + 1));
  const placed =
    stretch ||
    afterThe ||
    english.timeContexts.beforeBareUnit.has(lowerAt(pieces, at - 1)) ||
    english.times.offsets.has(lowerAt(pieces, at + 1));
  return placed ? { count: undefined, unit, to: at + 1 } : undefined;
}

/** "33 years old", "a six-year-old", "17 years of age". */
function isAge(pieces: readonly Piece[], at: number): boolean {
  const next = lowerAt(pieces, isHyphenAt(pieces, at) ? at + 1 : at);
  return next === "old" || next === "olds" || (next === "of" && lowerAt(pieces, at + 1) === "age");
}

/** "$1 billion a year", "twice a week": how much or how often in each. */
function isRate(pieces: readonly Piece[], at: number, number: number): boolean {
  const before = pieces[at - 1];
  if (number !== at || before === undefined || !isArticle(lowerAt(pieces, at))) return false;
  if (english.timeContexts.beforeRate.has(before.lower) || english.numbers.scales.has(before.lower))
    return true;
  return readNumber(pieces, at - 1)?.kind === "exact" || before.text === "%";
}

function readOffset(
  line: Line,
  { from, to }: { readonly from: number; readonly to: number },
  { count, unit }: Amount,
): Reading | undefined {
  const fromNow = lowerAt(line.pieces, to) === "from" && lowerAt(line.pieces, to + 1) === "now";
  if (unit.clock) return undefined;
  const word = fromNow
    ? english.times.offsets.get("hence")
    : english.times.offsets.get(lowerAt(line.pieces, to));
  if (word === undefined) return undefined;
  const end = fromNow ? to + 2 : to + 1;
  const anchor = word.anchor === "narrative" ? (line.narrative ?? line.reference) : line.reference;
  const range = { from, to: end, type: "DATE", measured: true } as const;
  if (count === undefined && word.anchor === "narrative") return undefined;
  if (anchor === undefined || count === undefined) {
    return { ...range, value: word.offset < 0 ? "PAST_REF" : "FUTURE_REF" };
  }
  if (unit.designator === "Y" && word.anchor === "narrative") {
    const year = line.sentenceYear ?? line.reference?.year ?? anchor.year;
    return { ...range, value: yearOrReference(year + word.offset * Math.round(count * unit.times)) };
  }
  return { ...range, ...distantDay(unit, anchor, word.offset * Math.round(count * unit.times)) };
}

function distantDay(
  { designator }: TimeUnit,
  anchor: CalendarDay,
  count: number,
): { readonly value: string; readonly day?: CalendarDay } {
  if (designator === "Y") return { value: yearOrReference(anchor.year + count) };
  if (designator === "M") return { value: monthValue(addMonths(anchor, count)) };
  const day = addDays(anchor, designator === "W" ? 7 * count : count);
  return designator === "W" ? { value: weekValue(day) } : { value: dayValue(day), day };
}

/** The year, or PAST_REF where it lies before the first: "5,000 years ago". */
function yearOrReference(year: number): string {
  if (year < 1) return "PAST_REF";
  return year > LAST_YEAR ? "FUTURE_REF" : yearValue(year);
}

function isArticle(word: string): boolean {
  return english.determiners.indefinite.has(word);
}
