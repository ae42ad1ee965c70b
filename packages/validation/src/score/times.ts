import type { Span, Time } from "@onrecord/core/record";
import { overlap } from "../span-math/index.js";
import type { Matches } from "./match-spans.js";
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
  const pairs = [...matchTimes(gold, predicted)].map(
    ([one, other]) => [gold[one], predicted[other]] as const,
  );
  const tally = (right: number): Tally => ({ right, predicted: predicted.length, gold: gold.length });
  return {
    relaxed: tally(pairs.length),
    strict: tally(
      pairs.filter(([one, other]) => one?.start === other?.start && one?.end === other?.end).length,
    ),
    value: tally(pairs.filter(([one, other]) => one?.value === other?.value).length),
  };
}

/** Gives each gold time the first predicted one that overlaps it and is not taken, as the scorer of TempEval-3 does. */
export function matchTimes(gold: readonly ScoredTime[], predicted: readonly ScoredTime[]): Matches {
  const matches = new Map<number, number>();
  const used = new Set<number>();
  for (const [index, time] of gold.entries()) {
    const match = predicted.findIndex((other, at) => !used.has(at) && overlap(time, other));
    if (match < 0) continue;
    matches.set(index, match);
    used.add(match);
  }
  return matches;
}
