import type { Decision } from "../core-internals.js";
import { softmax } from "./softmax.js";
import { optionScores, type Weights } from "./weights.js";

const EPOCHS = 12;
const FIRST_RATE = 0.1;
/** The rate is halved after so many epochs, and goes on falling. */
const EPOCHS_TO_HALF = 3;
const DECAY = 1e-4;

/** Learns weights that make the right options likely: stochastic gradient ascent, in the order of the decisions. */
export function gradientAscent(decisions: readonly Decision[]): Weights {
  const weights = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = FIRST_RATE / (1 + epoch / EPOCHS_TO_HALF);
    for (const decision of decisions) {
      const scores = optionScores(weights, decision);
      const expected = softmax(scores);
      const wanted = softmax(scores, (option) => decision.right.has(option));
      for (const [option, features] of decision.options.entries()) {
        const step = rate * ((wanted[option] ?? 0) - (expected[option] ?? 0));
        for (const feature of features) {
          const weight = weights.get(feature) ?? 0;
          weights.set(feature, weight + step - rate * DECAY * weight);
        }
      }
    }
  }
  return weights;
}
