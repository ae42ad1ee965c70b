import type { TimeUnit, TimeUnitName } from "../../language/index.js";
import { addDays, addMonths, type CalendarDay, isoWeekOf } from "./calendar-day.js";

/** The last year that has four digits. */
export const LAST_YEAR = 9999;

/** "2024-08-19". */
export function dayValue({ year, month, day }: CalendarDay): string {
  return `${yearValue(year)}-${two(month)}-${two(day)}`;
}

/** "2024-08". */
export function monthValue({ year, month }: Pick<CalendarDay, "year" | "month">): string {
  return `${yearValue(year)}-${two(month)}`;
}

/** "2024". TIMEX3 writes years in four digits: years beyond them are cut to the nearest that has four. */
export function yearValue(year: number): string {
  return String(Math.min(Math.max(year, 0), LAST_YEAR)).padStart(4, "0");
}

/** "198" for the 1980s: the year without its last digit, as TIMEX3 writes decades. */
export function decadeValue(year: number): string {
  return yearValue(year).slice(0, 3);
}

/** "19" for the twentieth century, as TIMEX3 writes centuries. */
export function centuryValue(year: number): string {
  return yearValue(year).slice(0, 2);
}

/** "2024-W34". */
export function weekValue(day: CalendarDay): string {
  const { year, week } = isoWeekOf(day);
  return `${yearValue(year)}-W${two(week)}`;
}

/** "2024-Q3". */
export function quarterValue({ year, month }: Pick<CalendarDay, "year" | "month">): string {
  return `${yearValue(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
}

/** "P3M", "PT5H30M"; "PXM" where how many is left open. */
export function durationValue(count: number | undefined, unit: TimeUnit): string {
  const head = unit.clock ? "PT" : "P";
  if (count === undefined) return `${head}X${unit.designator}`;
  const total = count * unit.times;
  const whole = Math.floor(total);
  if (unit.designator === "H" && total - whole === 0.5) {
    return whole === 0 ? `${head}30M` : `${head}${whole}H30M`;
  }
  return `${head}${Number(total.toPrecision(6))}${unit.designator}`;
}

/** The value of the unit of calendar that lies `offset` units from the one that holds `day`. */
export function periodValue(unit: TimeUnitName, day: CalendarDay, offset: number): string {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return dayValue(day);
    case "day":
      return dayValue(addDays(day, offset));
    case "week":
      return weekValue(addDays(day, 7 * offset));
    case "weekend":
      return `${weekValue(addDays(day, 7 * offset))}-WE`;
    case "month":
      return monthValue(addMonths(day, offset));
    case "quarter":
      return quarterValue(addMonths(day, 3 * offset));
    case "year":
      return yearValue(day.year + offset);
    case "decade":
      return decadeValue(day.year + 10 * offset);
    case "century":
      return centuryValue(day.year + 100 * offset);
  }
}

/** Two digits: "07". */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}
