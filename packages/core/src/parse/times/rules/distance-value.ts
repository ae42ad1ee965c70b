import type { PeriodWord, TimeUnit } from "../../../language/index.js";
import { addDays, addMonths, type CalendarDay } from "../calendar-day.js";
import type { TimeValue } from "../expression.js";
import type { Line } from "../line.js";
import { dayValue, LAST_YEAR, monthValue, weekValue, yearValue } from "../timex-value.js";

/**
 * The date that lies so many units from its anchor, of the grain of the unit. Without a publication date, or a number,
 * it is PAST_REF or FUTURE_REF; hours and shorter units, and "months later" in a story, give none.
 */
export function distanceValue(
  line: Line,
  { count, unit }: { readonly count: number | undefined; readonly unit: TimeUnit },
  { offset, anchor: from }: PeriodWord,
): TimeValue | undefined {
  if (unit.clock || (count === undefined && from === "narrative")) return undefined;
  const anchor = from === "narrative" ? (line.narrative ?? line.reference) : line.reference;
  const date = { type: "DATE", measured: true } as const;
  if (anchor === undefined || count === undefined)
    return { ...date, value: offset < 0 ? "PAST_REF" : "FUTURE_REF" };
  const steps = offset * Math.round(count * unit.times);
  if (unit.designator === "Y" && from === "narrative") {
    const year = line.sentenceYear ?? line.reference?.year ?? anchor.year;
    return { ...date, value: yearOrReference(year + steps) };
  }
  return { ...date, ...distantDay(unit, anchor, steps) };
}

function distantDay(
  { designator }: TimeUnit,
  anchor: CalendarDay,
  steps: number,
): Pick<TimeValue, "value" | "day"> {
  if (designator === "Y") return { value: yearOrReference(anchor.year + steps) };
  if (designator === "M") return { value: monthValue(addMonths(anchor, steps)) };
  const day = addDays(anchor, designator === "W" ? 7 * steps : steps);
  return designator === "W" ? { value: weekValue(day) } : { value: dayValue(day), day };
}

/** The year, or PAST_REF where it lies before the first: "5,000 years ago". */
function yearOrReference(year: number): string {
  if (year < 1) return "PAST_REF";
  return year > LAST_YEAR ? "FUTURE_REF" : yearValue(year);
}
