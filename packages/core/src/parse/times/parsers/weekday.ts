import { english } from "../../../language/en/index.js";
import { lowerAt } from "../../figures/index.js";
import { type Direction, directionOf } from "../direction.js";
import { nearestWeekday } from "../nearest.js";
import type { TimeParser } from "../reading.js";
import { dayValue } from "../timex-value.js";

/** Reads a weekday on its own: the day nearest publication, in the past unless the words point ahead. */
export const parseWeekday: TimeParser = (line, at) => {
  const piece = line.pieces[at];
  if (piece === undefined || piece.text === piece.lower) return undefined;
  const plural = english.calendar.weekdayPlurals.get(piece.lower);
  if (plural !== undefined) {
    return { from: at, to: at + 1, type: "SET", value: `XXXX-WXX-${plural}` };
  }
  const weekday = english.calendar.weekdays.get(piece.lower);
  if (weekday === undefined) return undefined;
  if (line.reference === undefined) {
    return { from: at, to: at + 1, type: "DATE", value: `XXXX-WXX-${weekday}` };
  }
  const nextWeek = lowerAt(line.pieces, at + 1) === "next" && lowerAt(line.pieces, at + 2) !== "to";
  const direction: Direction = nextWeek ? { toward: "future", sure: true } : directionOf(line, at, at + 1);
  const day = nearestWeekday(weekday, line.reference, direction);
  return { from: at, to: at + 1, type: "DATE", value: dayValue(day), day };
};
