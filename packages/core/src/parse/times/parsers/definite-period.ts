import { english } from "../../../language/en/index.js";
import { isHyphenAt, lowerAt } from "../../figures/index.js";
import { addDays, addMonths, weekdayOf } from "../calendar-day.js";
import { directionOf } from "../direction.js";
import type { TimeParser } from "../reading.js";
import { quarterValue, weekValue, yearValue } from "../timex-value.js";

/**
 * Reads a period that the article itself fixes: "over the weekend" is the one nearest publication, "for the year"
 * this year, "year-end" its end, "in the quarter" the quarter last ended, which is the one companies report on.
 */
export const parseDefinitePeriod: TimeParser = (line, at) => {
  const { pieces, reference } = line;
  if (lowerAt(pieces, at) === "year" && isHyphenAt(pieces, at + 1) && lowerAt(pieces, at + 2) === "end") {
    const value = reference === undefined ? "PRESENT_REF" : yearValue(reference.year);
    return { from: at, to: at + 3, type: "DATE", value, mod: "END" };
  }
  if (lowerAt(pieces, at) !== "the") return undefined;
  const noun = lowerAt(pieces, at + 1);
  const range = { from: at, to: at + 2, type: "DATE" } as const;
  if (noun === "weekend") {
    if (reference === undefined) return { ...range, value: "XXXX-WXX-WE" };
    const current = weekdayOf(reference) >= 6 || directionOf(line, at, at + 2).toward === "future";
    const day = current ? reference : addDays(reference, -7);
    return { ...range, value: `${weekValue(day)}-WE` };
  }
  if (noun !== "year" && noun !== "quarter") return undefined;
  if (
    !english.timeContexts.beforeCurrent.has(lowerAt(pieces, at - 1)) ||
    english.timeContexts.afterTold.has(lowerAt(pieces, at + 2))
  )
    return undefined;
  if (reference === undefined) return { ...range, value: "PRESENT_REF" };
  const value = noun === "year" ? yearValue(reference.year) : quarterValue(addMonths(reference, -3));
  return { ...range, value };
};
