import { english } from "../../language/en/index.js";
import { lowerAt } from "../figures/index.js";
import type { Line, Reading } from "./reading.js";
import { dayValue } from "./timex-value.js";

const MOST_BETWEEN = 4;

/**
 * Gives each time of day its day: a date beside it joins it in one reading ("9 a.m. EST Tuesday"); else the day
 * last spoken of in the sentence, else the next one in it, else the day of the story or of publication.
 */
export function dateClockTimes(line: Line, readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : join(line, before, reading);
    if (both === undefined) joined.push(reading);
    else joined[joined.length - 1] = both;
  }
  const filled: Reading[] = [];
  let day = joined.find((reading) => reading.day !== undefined)?.day ?? line.narrative ?? line.reference;
  for (const reading of joined) {
    day = reading.day ?? day;
    if (reading.clock === undefined || reading.day !== undefined || day === undefined) filled.push(reading);
    else filled.push({ ...reading, value: `${dayValue(day)}${reading.clock}` });
  }
  return filled;
}

function join(line: Line, first: Reading, second: Reading): Reading | undefined {
  const clock = first.clock ?? second.clock;
  const date = first.clock === undefined ? first : second;
  const isPair = (first.clock === undefined) !== (second.clock === undefined);
  if (clock === undefined || !isPair || date.type !== "DATE" || second.from - first.to > MOST_BETWEEN) {
    return undefined;
  }
  if (!/^(?:\d{4}|XXXX)-(?:\d{2}-\d{2}|WXX-\d)$/.test(date.value)) return undefined;
  for (let at = first.to; at < second.from; at++) {
    if (!english.timeContexts.betweenClockAndDate.has(lowerAt(line.pieces, at))) return undefined;
  }
  const mod = first.mod ?? second.mod;
  return {
    from: first.from,
    to: second.to,
    type: "TIME",
    value: `${date.value}${clock}`,
    ...(mod === undefined ? {} : { mod }),
    ...(date.day === undefined ? {} : { day: date.day }),
  };
}
