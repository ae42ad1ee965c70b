import type { Decision } from "../core-internals.js";

/** Weights by the names of features; a feature that is absent weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Weights nearer to zero than this change next to no decision, and are left out of a table. */
export const SMALLEST_WEIGHT = 0.05;

/** The score of each option: the weights of its features, added up. */
export function optionScores(weights: Weights, { options }: Decision): readonly number[] {
  return options.map((features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
}

/** The share of decisions whose best option is right, from 0 to 1. */
export function shareRight(weights: Weights, decisions: readonly Decision[]): number {
  const right = decisions.filter((decision) => {
    const scores = optionScores(weights, decision);
    return decision.right.has(scores.indexOf(Math.max(...scores)));
  });
  return right.length / decisions.length;
}

/** The weights that are large enough to matter, by name. */
export function mattering(weights: Weights): Weights {
  return new Map(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** A file of the model that holds weights, two digits each. */
export function weightsFile(weights: Weights): string {
  const rows = [...weights].map(
    ([feature, weight]) => `  ${JSON.stringify(feature)}: ${Number(weight.toFixed(2))}`,
  );
  return `{\n${rows.join(",\n")}\n}\n`;
}
