import { english } from "../../../language/en/index.js";
import { lowerAt } from "../../figures/index.js";
import type { TimeParser } from "../reading.js";

/** Reads a time of day that is an hour: "noon", "midnight", "midday". */
export const parsePartOfDay: TimeParser = ({ pieces }, at) => {
  const part = english.calendar.dayParts.get(lowerAt(pieces, at));
  if (part === undefined || !part.includes(":") || lowerAt(pieces, at - 1) === "high") return undefined;
  return { from: at, to: at + 1, type: "TIME", value: `T${part}`, clock: `T${part}` };
};
