/** A calendar date, or a date and time with its offset from UTC, after ISO 8601. */
export const PUBLICATION_DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d))?$/;

/** An absolute URL: a scheme, and something behind it without white space. */
export const ABSOLUTE_URL = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/;

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the day exists: there is no 31 June, and no 29 February but in leap years. */
export function isRealDay(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !leap ? 28 : longestMonths[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Whether a text can be an article's `publishedAt`. */
export const isPublicationDate = (text: string): boolean => PUBLICATION_DATE.test(text) && isRealDay(text);

/** Whether a text can be an article's `url`. */
export const isAbsoluteUrl = (text: string): boolean => ABSOLUTE_URL.test(text);
