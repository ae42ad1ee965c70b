import { PublicationDate } from "@onrecord/core/record";

const DATE_AND_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Brings a date, as pages and corpora write it, into the form a record has: "2024-08-19 10:00+0200" becomes
 * "2024-08-19T10:00:00+02:00". A time without an offset from UTC is left out, since it names no instant.
 * Gives `undefined` for anything that is no ISO 8601 calendar date, or a day that does not exist.
 */
export function publicationDate(words: string): PublicationDate | undefined {
  const [, date, time, offset] = DATE_AND_TIME.exec(words.trim()) ?? [];
  if (date === undefined) return undefined;
  const value =
    time !== undefined && offset !== undefined ? `${date}T${withSeconds(time)}${colon(offset)}` : date;
  const result = PublicationDate.safeParse(value);
  return result.success ? result.data : undefined;
}

const withSeconds = (time: string): string => (time.length === 5 ? `${time}:00` : time);

const colon = (offset: string): string =>
  offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
