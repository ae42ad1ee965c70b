import { english } from "../../language/en/index.js";
import type { TimeModifier } from "../../language/index.js";
import { lowerAt } from "../figures/index.js";
import type { Line, Reading } from "./reading.js";

/**
 * Takes the modifier before a reading into it: "late July" is July with END, "more than a decade" a decade with
 * MORE_THAN. Pieces before `floor` belong to another reading and are left.
 */
export function withModifier(line: Line, reading: Reading, floor: number): Reading {
  if (reading.mod !== undefined) return reading;
  for (const modifier of english.times.modifiers) {
    const from = reading.from - modifier.words.length;
    const mod = modOn(modifier, reading, isStretch(line, reading));
    if (from < floor || mod === undefined) continue;
    if (modifier.words.every((word, index) => lowerAt(line.pieces, from + index) === word)) {
      return { ...reading, from, mod };
    }
  }
  return reading;
}

/** "over the past year": before a stretch that is told apart, "over" and "about" are prepositions. */
function isStretch({ pieces }: Line, { from }: Reading): boolean {
  const first = lowerAt(pieces, from);
  return first === "the" || english.times.stretches.has(first);
}

function modOn(modifier: TimeModifier, reading: Reading, stretch: boolean): Reading["mod"] {
  if (reading.type === "DURATION") return stretch ? undefined : modifier.onDuration;
  if (reading.type === "SET") return undefined;
  // "about Monday" speaks about the day; "about 9 p.m." gives it roughly.
  const partOfPeriod = modifier.onDuration === undefined;
  return partOfPeriod === (reading.measured !== true) ? modifier.onDate : undefined;
}
