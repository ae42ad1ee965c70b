import { compound } from "./compound.js";

/** The label with the greatest of the `count` scores from `at` on, the first of equals, and its softmax. */
export function bestLabel(
  scores: Float32Array,
  at: number,
  count: number,
): { readonly label: number; readonly probability: number } {
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const score = scores[at + i] ?? 0;
    if (score > best) {
      best = score;
      label = i;
    }
  }
  let sum = 0;
  for (let i = 0; i < count; i++) sum += compound((scores[at + i] ?? 0) - best);
  return { label, probability: 1 / sum };
}
