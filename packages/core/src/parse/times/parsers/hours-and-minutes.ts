import { english } from "../../../language/en/index.js";
import { lowerAt } from "../../figures/index.js";
import type { TimeParser } from "../reading.js";

/** Reads hours and minutes in four figures: "1730 GMT", "0600 hours". */
export const parseHoursAndMinutes: TimeParser = ({ pieces }, at) => {
  const figures = /^([01]\d|2[0-3])([0-5]\d)$/.exec(pieces[at]?.text ?? "");
  if (figures === null || !english.timeContexts.afterHours.has(lowerAt(pieces, at + 1))) return undefined;
  const clock = `T${figures[1]}:${figures[2]}`;
  return { from: at, to: at + 2, type: "TIME", value: clock, clock, measured: true };
};
