import { english } from "../../../language/en/index.js";
import type { PeriodWord, TimeUnit } from "../../../language/index.js";
import { continuesName, isHyphenAt, lowerAt } from "../../figures/index.js";
import { addDays, type CalendarDay, dayNumber, weekdayOf } from "../calendar-day.js";
import type { Line, Reading, TimeParser } from "../reading.js";
import { dayValue, durationValue, monthValue, periodValue, two, yearValue } from "../timex-value.js";
import { seasonValue } from "./season.js";

/**
 * Reads a period picked by a word before it: "last week", "this morning", "next Tuesday", "last November", "the
 * following day", "the past year".
 *
 * Without a publication date the value is PAST_REF, PRESENT_REF or FUTURE_REF.
 */
export const parseRelativePeriod: TimeParser = (line, at) => {
  const start = lowerAt(line.pieces, at) === "the" ? at + 1 : at;
  const picker = lowerAt(line.pieces, start);
  let word = english.times.periods.get(picker);
  if (word === undefined || continuesName(line.pieces, at)) return undefined;
  let noun = start + 1;
  if (isHyphenAt(line.pieces, noun)) noun++;
  // "this past week", "this coming Monday": the second word decides.
  const second = english.times.periods.get(lowerAt(line.pieces, noun));
  if (picker === "this" && second !== undefined) {
    word = second;
    noun++;
  } else if (picker === "that" && lowerAt(line.pieces, noun) === "same") noun++;
  if (
    english.timeContexts.kindsOfYear.has(lowerAt(line.pieces, noun)) &&
    lowerAt(line.pieces, noun + 1) === "year"
  )
    noun++;
  // "the next day" follows the story; "next day" alone does not occur.
  const inStory = picker === "next" && start > at && isDaily(lowerAt(line.pieces, noun));
  const picked: PeriodWord = inStory ? { offset: 1, anchor: "narrative" } : word;
  const anchor = picked.anchor === "narrative" ? (line.narrative ?? line.reference) : line.reference;
  return readPeriod(line, { from: at, noun, picker, picked, anchor });
};

/** Stands for the anchor where none is known; no value is made from it. */
const UNKNOWN_DAY: CalendarDay = { year: 0, month: 1, day: 1 };

interface Period {
  readonly from: number;
  readonly noun: number;
  readonly picker: string;
  readonly picked: PeriodWord;
  readonly anchor: CalendarDay | undefined;
}

function readPeriod(line: Line, period: Period): Reading | undefined {
  const { from, noun, picked, anchor } = period;
  const piece = line.pieces[noun];
  if (piece === undefined) return undefined;
  const base = { from, to: noun + 1, type: "DATE" } as const;
  const reading = (value: string, day?: CalendarDay): Reading => ({
    ...base,
    value: anchor === undefined ? REFERENCES[picked.offset] : value,
    ...(day === undefined || anchor === undefined ? {} : { day }),
  });
  const anchorDay = anchor ?? UNKNOWN_DAY;
  const unit = english.times.units.get(piece.lower);
  if (unit !== undefined) return readUnit(line, period, unit, reading, anchorDay);
  const season = english.calendar.seasons.get(piece.lower);
  if (season !== undefined) return reading(seasonValue(season, anchorDay, picked.offset));
  const part = english.calendar.dayParts.get(piece.lower);
  if (part !== undefined) {
    const back = period.picker === "last" ? -1 : picked.anchor === "narrative" ? picked.offset : 0;
    const day = addDays(anchorDay, back);
    return { ...reading(`${dayValue(day)}T${part}`, day), type: "TIME" };
  }
  if (piece.text === piece.lower) return undefined;
  const weekday = english.calendar.weekdays.get(piece.lower);
  if (weekday !== undefined) {
    if (anchor === undefined) return { ...base, value: `XXXX-WXX-${weekday}` };
    const day = pickedWeekday(weekday, anchor, picked.offset);
    return reading(dayValue(day), day);
  }
  const month = english.calendar.months.get(piece.lower);
  if (month === undefined) return undefined;
  if (anchor === undefined) return { ...base, value: `XXXX-${two(month)}` };
  return reading(monthValue({ month, year: anchor.year + pickedYear(month, anchor.month, picked.offset) }));
}

function readUnit(
  line: Line,
  { from, noun, picker, picked }: Period,
  unit: TimeUnit,
  reading: (value: string, day?: CalendarDay) => Reading,
  anchor: CalendarDay,
): Reading | undefined {
  if (unit.clock) return undefined;
  if (picker === "past" && unit.name !== "weekend") {
    return { from, to: noun + 1, type: "DURATION", value: durationValue(1, unit) };
  }
  if (unit.name === "day") {
    const day = addDays(anchor, picked.offset);
    return picked.anchor === "narrative" ? reading(dayValue(day), day) : undefined;
  }
  // "that week" speaks of a week the story has told of; without one it says little.
  if (picker === "that" && line.narrative === undefined && line.narrativeYear === undefined) return undefined;
  if (unit.name === "year" && picked.anchor === "narrative") {
    return reading(yearValue((line.narrativeYear ?? anchor.year) + picked.offset));
  }
  const ended = unit.name === "weekend" && picker === "last" && weekdayOf(anchor) === 7 ? 0 : picked.offset;
  return reading(periodValue(unit.name, anchor, ended));
}

const REFERENCES = { [-1]: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF" } as const;

function isDaily(noun: string): boolean {
  return noun === "day" || english.calendar.dayParts.has(noun);
}

/** "last Friday" lies strictly before, "next Friday" strictly after, "this Friday" in the week from Monday on. */
function pickedWeekday(weekday: number, anchor: CalendarDay, offset: -1 | 0 | 1): CalendarDay {
  const shift = weekday - weekdayOf(anchor);
  if (offset === 0) return addDays(anchor, shift);
  if (offset < 0) return addDays(anchor, shift < 0 ? shift : shift - 7);
  const next = addDays(anchor, shift > 0 ? shift : shift + 7);
  return dayNumber(next) - dayNumber(anchor) < 3 ? addDays(next, 7) : next;
}

/** "last November" is the latest November before this month; "next" the first after it; "this" this year's. */
function pickedYear(month: number, current: number, offset: -1 | 0 | 1): number {
  if (offset === 0) return 0;
  if (offset < 0) return month < current ? 0 : -1;
  return month > current ? 0 : 1;
}
