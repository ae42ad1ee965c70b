import { english } from "../../language/en/index.js";
import { lowerAt } from "../figures/index.js";
import type { Line, Reading } from "./reading.js";

/** Takes the part of day after a date into it: "Monday morning" is "2024-08-19TMO". */
export function withDayPart(line: Line, reading: Reading): Reading {
  const part = english.calendar.dayParts.get(lowerAt(line.pieces, reading.to));
  const dayOnly = reading.type === "DATE" && DAY_ONLY.test(reading.value);
  if (part === undefined || !dayOnly || reading.measured === true) return reading;
  return { ...reading, to: reading.to + 1, type: "TIME", value: `${reading.value}T${part}` };
}

/** "2024-08-19", "XXXX-08-19" or "XXXX-WXX-1". */
const DAY_ONLY = /^(?:\d{4}|XXXX)-(?:\d{2}-\d{2}|WXX-\d)$/;
