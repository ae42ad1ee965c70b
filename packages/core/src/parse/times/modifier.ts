import type { TimeModifier } from "../../language/index.js";
import type { Expression } from "./expression.js";
import type { Line } from "./line.js";

/**
 * Takes the modifier before an expression into it: "late July" is July with END, "more than a decade" a decade with
 * MORE_THAN. Pieces before `floor` belong to another expression and are left.
 */
export function withModifier(line: Line, expression: Expression, floor: number): Expression {
  if (expression.mod !== undefined) return expression;
  for (const modifier of line.language.times.modifiers) {
    const from = expression.from - modifier.words.length;
    const mod = modOn(modifier, expression, isStretch(line, expression));
    if (from < floor || mod === undefined) continue;
    if (modifier.words.every((word, index) => line.pieces[from + index]?.lower === word)) {
      return { ...expression, from, mod };
    }
  }
  return expression;
}

/** "over the past year": before a stretch that is told apart, "over" and "about" are prepositions. */
function isStretch({ language, pieces }: Line, { from }: Expression): boolean {
  const first = pieces[from]?.lower ?? "";
  return first === "the" || language.times.stretches.has(first);
}

function modOn(modifier: TimeModifier, expression: Expression, stretch: boolean): Expression["mod"] {
  if (expression.type === "DURATION") return stretch ? undefined : modifier.onDuration;
  if (expression.type === "SET") return undefined;
  // "about Monday" speaks about the day; "about 9 p.m." gives it roughly.
  const partOfPeriod = modifier.onDuration === undefined;
  return partOfPeriod === (expression.measured !== true) ? modifier.onDate : undefined;
}
