import type { Span, Time } from "@onrecord/core/record";
import { overlap } from "../span-math/index.js";
import type { Tally } from "./tally.js";

/** A time expression as the gold gives it. */
export type ScoredTime = Span & Pick<Time, "value">;

/** After TempEval-3: found at all (overlap), found exactly, and found with the right TIMEX3 value. */
export interface TimeScore {
  readonly relaxed: Tally;
  readonly strict: Tally;
  readonly value: Tally;
}

/** Scores the time expressions predicted for a text against the gold ones. */
export function scoreTimes(gold: readonly ScoredTime[], predicted: readonly ScoredTime[]): TimeScore {
  const used = new Set<number>();
  let strict = 0;
  let value = 0;
  for (const time of gold) {
    const match = predicted.findIndex((other, index) => !used.has(index) && overlap(time, other));
    const found = predicted[match];
    if (found === undefined) continue;
    used.add(match);
    if (found.start === time.start && found.end === time.end) strict++;
    if (found.value === time.value) value++;
  }
  const tally = (right: number): Tally => ({ right, predicted: predicted.length, gold: gold.length });
  return { relaxed: tally(used.size), strict: tally(strict), value: tally(value) };
}
