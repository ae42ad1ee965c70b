import { byFirstWord } from "./by-first-word.js";
import type { Calendar, Holiday, HolidayRule } from "./calendar.js";

/** A day of the year that goes by a name, and how it is found: "Founders' Day", always on May 7. */
export interface NamedDay {
  /** As printed. */
  readonly name: string;
  readonly on: HolidayRule;
}

/** Words, numbers and marks, as times are read from them. */
const WORDS = /[\p{L}\p{M}]+|\d+|\S/gu;

/** The calendar with more named days, which outweigh its own of the same name. */
export function withDays({ holidays, ...calendar }: Calendar, days: readonly NamedDay[]): Calendar {
  const added = days.map(
    ({ name, on }): Holiday => ({
      words: name.toLowerCase().replaceAll("’", "'").match(WORDS) ?? [],
      rule: on,
    }),
  );
  return { ...calendar, holidays: byFirstWord([...added, ...[...holidays.values()].flat()]) };
}
