import { isDay } from "./is-day.js";

const DATE_AND_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Brings a date, as pages write it, into the form a record has: "2024-08-19 10:00+0200" becomes
 * "2024-08-19T10:00:00+02:00". A time without an offset from UTC is left out, since it names no instant. Gives
 * `undefined` for anything that is no ISO 8601 calendar date, or a day or time that does not exist.
 */
export function publicationDate(words: string): string | undefined {
  const [, day, time, offset] = DATE_AND_TIME.exec(words.trim()) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  if (time === undefined || offset === undefined) return day;
  const value = `${day}T${withSeconds(time)}${withColon(offset)}`;
  return Number.isNaN(Date.parse(value)) ? undefined : value;
}

const withSeconds = (time: string): string => (time.length === "08:00".length ? `${time}:00` : time);

const withColon = (offset: string): string =>
  offset.length === "+0200".length ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
