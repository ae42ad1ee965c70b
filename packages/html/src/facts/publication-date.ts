const dateAndTime =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?<offset>Z|[+-]\d\d:?\d\d)?)?$/;
const realTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;
const realOffset = /^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Brings a date, as pages and corpora write it, into the form a record's `publishedAt` has: "2024-08-19 10:00+0200"
 * becomes "2024-08-19T10:00:00+02:00". A time without an offset from UTC is left out, since it names no instant.
 * Gives `undefined` for anything that is no ISO 8601 calendar date, or a day or time that does not exist.
 */
export function publicationDate(words: string): string | undefined {
  const { day, time, offset } = dateAndTime.exec(words.trim())?.groups ?? {};
  if (day === undefined || !isRealDay(day)) return undefined;
  if (time === undefined || offset === undefined) return day;
  const colonOffset = withColon(offset);
  return realTime.test(time) && realOffset.test(colonOffset)
    ? `${day}T${withSeconds(time)}${colonOffset}`
    : undefined;
}

/** Whether the calendar has that day, written as "2024-08-19". */
function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function withSeconds(time: string): string {
  return time.length === "08:00".length ? `${time}:00` : time;
}

function withColon(offset: string): string {
  return offset.length === "+0200".length ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}
