import type { TimeType } from "@onrecord/core/record";

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Why a TIMEX3 value is none, or not one of that type; `undefined` where it is one. After ISO-TimeML (ISO 24617-1). */
export function timexFault(type: TimeType, value: string): string | undefined {
  switch (type) {
    case "DATE":
      return REFERENCE.test(value) ? undefined : dateFault(value);
    case "TIME":
      return REFERENCE.test(value) ? undefined : timeFault(value);
    case "DURATION":
      return durationFault(value);
    case "SET":
      return value.startsWith("P")
        ? durationFault(value)
        : value.includes("T")
          ? timeFault(value)
          : dateFault(value);
  }
}

/** The day a value names, or the day of the time it names; `undefined` where it names no single day. */
export function dayOf(value: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(found) ? found : undefined;
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_A_DAY;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + THURSDAY - 1) % 7) + 7) % 7) + 1;
}

const MS_A_DAY = 86_400_000;
/** 1 January 1970 was one. */
const THURSDAY = 4;

const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;

/** Century, decade or year; X where a digit is left open; "BC" and "FY" (fiscal year) may stand before. */
const YEAR = /^(?:BC|FY)?(?:[\dX]{2}|[\dX]{3}|[\dX]{4})$/;
const HALF_OR_QUARTER = /^(?:Q[1-4X]|H[1-2X])$/;
const SEASON = /^(?:SP|SU|FA|AU|WI)$/;
const WEEK = /^W(?:\d{2}|XX)$/;
const WEEKDAY = /^(?:[1-7X]|WE)$/;
const TWO_DIGITS = /^(?:\d{2}|XX)$/;

function dateFault(value: string): string | undefined {
  const [year = "", part, rest, ...more] = value.split("-");
  if (!YEAR.test(year) || more.length > 0) return NO_DATE;
  if (part === undefined) return undefined;
  if (year.replace(/^(?:BC|FY)/, "").length < 4) return NO_DATE;
  if (HALF_OR_QUARTER.test(part) || SEASON.test(part)) return rest === undefined ? undefined : NO_DATE;
  if (WEEK.test(part)) {
    if (rest !== undefined && !WEEKDAY.test(rest)) return NO_DATE;
    const week = Number(part.slice(1));
    return week === 0 || week > 53 ? `there is no week ${part.slice(1)}` : undefined;
  }
  if (!TWO_DIGITS.test(part)) return NO_DATE;
  if (Number(part) === 0 || Number(part) > 12) return `there is no month ${part}`;
  if (rest === undefined) return undefined;
  if (SEASON.test(rest) || !TWO_DIGITS.test(rest)) return NO_DATE;
  // A leap year is assumed where the year is open, and the longest month where the month is.
  const day = { year: openOr(year, 2000), month: openOr(part, 1), day: openOr(rest, 1) };
  return isDay(day) ? undefined : `there is no day ${rest} in that month`;
}

const NO_DATE =
  "it is no TIMEX3 date: write 2024, 2024-08, 2024-08-19, 2024-W34, 2024-Q3, 2024-SU, 202 (a decade) or PAST_REF";

/** A number in digits, or the stand-in where a digit is left open. */
function openOr(digits: string, standIn: number): number {
  const value = Number(digits.replace(/^(?:BC|FY)/, ""));
  return Number.isNaN(value) ? standIn : value;
}

function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

const DAY_PART = /^(?:MO|MI|AF|EV|NI|PM|DT)$/;
const CLOCK = /^(\d{2}|XX)(?::(\d{2}|XX)(?::(\d{2}|XX)(?:\.\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

function timeFault(value: string): string | undefined {
  const at = value.indexOf("T");
  if (at < 0) return "a TIME has a T between the day and the hour: 2024-08-19T09:30 or 2024-08-19TMO";
  const date = value.slice(0, at);
  const time = value.slice(at + 1);
  const wrongDate = date === "" ? undefined : dateFault(date);
  if (wrongDate !== undefined) return wrongDate;
  if (DAY_PART.test(time)) return undefined;
  const [matched, hour = "", minute = "00", second = "00"] = CLOCK.exec(time) ?? [];
  if (matched === undefined) return "it is no TIMEX3 time: write T09:30, TMO, TMI, TAF, TEV, TNI or TDT";
  if (Number(hour) > 24 || (hour === "24" && Number(minute) > 0)) return `there is no hour ${hour}`;
  if (Number(minute) > 59) return `there is no minute ${minute}`;
  return Number(second) > 60 ? `there is no second ${second}` : undefined;
}

const AMOUNT = "(?:\\d+(?:\\.\\d+)?|X+)";
const DURATION = new RegExp(
  `^P(?=.)(?:${AMOUNT}(?:Y|M|W|D|Q|WE|DE|CE|ML|SP|SU|FA|WI|DT|MO|AF|EV|NI))*(?:T(?:${AMOUNT}(?:H|M|S|MO|AF|EV|NI|DT))+)?$`,
);

function durationFault(value: string): string | undefined {
  return DURATION.test(value)
    ? undefined
    : "it is no TIMEX3 duration: write P3M, P2W, PT36H, P1DE (a decade) or PXD (some days)";
}
