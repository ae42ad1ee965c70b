import type { Decision } from "../core-internals.js";
import { softmax } from "./softmax.js";
import { optionScores, type Weights } from "./weights.js";

const RATE = 0.3;
const L2 = 1e-6;
/** What a feature's sum of squared slopes begins with, so that no step divides by nothing. */
const FIRST_SQUARE = 1e-8;

/**
 * Learns weights that make the right options likely: AdaGrad on the log-likelihood with L2, averaged over epochs
 * (Duchi, Hazan and Singer, 2011). The same decisions give the same weights.
 *
 * @param onEpoch - is told the epoch, from 1, and the weights behind it
 */
export function averagedAdagrad(
  decisions: readonly Decision[],
  epochs: number,
  onEpoch: (epoch: number, weights: Weights) => void = () => {},
): Weights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const totals = new Map<string, number>();
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const decision of shuffled(decisions, epoch)) step(decision, weights, squares);
    for (const [feature, weight] of weights) totals.set(feature, (totals.get(feature) ?? 0) + weight);
    onEpoch(epoch, weights);
  }
  return new Map([...totals].map(([feature, total]) => [feature, total / epochs]));
}

function step(decision: Decision, weights: Map<string, number>, squares: Map<string, number>): void {
  const scores = optionScores(weights, decision);
  const expected = softmax(scores);
  const wanted = softmax(scores, (option) => decision.right.has(option));
  const gradient = new Map<string, number>();
  for (const [option, features] of decision.options.entries()) {
    const slope = (expected[option] ?? 0) - (wanted[option] ?? 0);
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + slope);
  }
  for (const [feature, slope] of gradient) {
    const weight = weights.get(feature) ?? 0;
    const own = slope + L2 * weight;
    const square = (squares.get(feature) ?? FIRST_SQUARE) + own * own;
    squares.set(feature, square);
    weights.set(feature, weight - (RATE * own) / Math.sqrt(square + 1));
  }
}

/** A fixed order that differs from epoch to epoch (a linear congruential generator), so that runs repeat. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed * 2654435761 + 1;
  return items
    .map((item) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return { item, key: state };
    })
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
