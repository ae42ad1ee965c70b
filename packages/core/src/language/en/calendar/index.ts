import type { Calendar } from "../../index.js";
import {
  ambiguousMonths,
  dayParts,
  decades,
  monthAbbreviations,
  months,
  seasons,
  weekdayPlurals,
  weekdays,
} from "./calendar-words.js";
import { holidays } from "./holidays.js";

export { monthAbbreviations, months } from "./calendar-words.js";

/** The calendar in English. */
export const calendar: Calendar = {
  months,
  monthAbbreviations,
  ambiguousMonths,
  weekdays,
  weekdayPlurals,
  dayParts,
  seasons,
  decades,
  holidays,
};
