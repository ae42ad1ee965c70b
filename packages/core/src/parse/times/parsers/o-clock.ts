import { english } from "../../../language/en/index.js";
import { lowerAt, readNumber } from "../../figures/index.js";
import type { TimeParser } from "../reading.js";
import { two } from "../timex-value.js";

/** Parts of the day after which the hours from one to eleven are afternoon hours. */
const AFTER_NOON: ReadonlySet<string> = new Set(["AF", "EV", "NI"]);

/** Reads "three o'clock", "8 o'clock in the evening". Without a part of the day the hour is taken as said. */
export const parseOClock: TimeParser = ({ pieces }, at) => {
  const number = readNumber(pieces, at);
  if (number?.kind !== "exact" || !Number.isInteger(number.value) || number.value < 1 || number.value > 12) {
    return undefined;
  }
  const clock = ["o", "'", "clock"].every((word, index) => lowerAt(pieces, number.to + index) === word);
  if (!clock) return undefined;
  const after = number.to + 3;
  const inThe = lowerAt(pieces, after) === "in" && lowerAt(pieces, after + 1) === "the" ? after + 2 : after;
  const noun = lowerAt(pieces, after) === "at" ? after + 1 : inThe;
  const part = noun === after ? undefined : english.calendar.dayParts.get(lowerAt(pieces, noun));
  const afternoon = part !== undefined && AFTER_NOON.has(part) && number.value < 12;
  const value = `T${two(afternoon ? number.value + 12 : number.value)}:00`;
  const to = part === undefined ? after : noun + 1;
  return { from: at, to, type: "TIME", value, clock: value, measured: true };
};
