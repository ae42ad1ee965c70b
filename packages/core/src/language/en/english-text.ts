import type { TextLanguage } from "../index.js";
import { monthAbbreviations, months } from "./calendar/index.js";
import { ordinalSuffixes } from "./numbers/index.js";
import { writing } from "./writing/index.js";

/** What the reading of a plain text needs of English, for those who bundle no more. */
export const englishText: TextLanguage = {
  writing,
  calendar: { months, monthAbbreviations },
  numbers: { ordinalSuffixes },
};
