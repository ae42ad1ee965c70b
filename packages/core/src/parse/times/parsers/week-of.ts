import { lowerAt } from "../../figures/index.js";
import type { TimeParser } from "../reading.js";
import { weekValue } from "../timex-value.js";
import { parseWrittenDate } from "./written-date.js";

/** Reads "the week of March 6" as that ISO week. */
export const parseWeekOf: TimeParser = (line, at) => {
  const start = lowerAt(line.pieces, at) === "the" ? at + 1 : at;
  if (lowerAt(line.pieces, start) !== "week" || lowerAt(line.pieces, start + 1) !== "of") return undefined;
  const date = parseWrittenDate(line, start + 2);
  if (date?.day === undefined) return undefined;
  return { from: at, to: date.to, type: "DATE", value: weekValue(date.day) };
};
