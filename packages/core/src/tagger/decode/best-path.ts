import type { Chain } from "./chain.js";

/**
 * The best sequence of labels by Viterbi's algorithm, in float64; the first of equals wins.
 *
 * @param scores a row of scores a word, one for each label
 */
export function bestPath(scores: Float32Array, { start, transition, end }: Chain): Uint8Array {
  const count = start.length;
  const length = scores.length / count;
  const labels = new Uint8Array(length);
  const back = new Uint8Array(scores.length);
  let before = new Float64Array(count);
  let now = new Float64Array(count);
  for (let word = 0; word < length; word++) {
    const row = word * count;
    for (let label = 0; label < count; label++) {
      let best = word === 0 ? (start[label] ?? 0) : Number.NEGATIVE_INFINITY;
      let bestBefore = 0;
      for (let from = 0; word > 0 && from < count; from++) {
        const score = (before[from] ?? 0) + (transition[from * count + label] ?? 0);
        if (score > best) {
          best = score;
          bestBefore = from;
        }
      }
      now[label] = best + (scores[row + label] ?? 0);
      back[row + label] = bestBefore;
    }
    [before, now] = [now, before];
  }
  let best = Number.NEGATIVE_INFINITY;
  let label = 0;
  for (let last = 0; last < count; last++) {
    const score = (before[last] ?? 0) + (end[last] ?? 0);
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let word = length - 1; word >= 0; word--) {
    labels[word] = label;
    label = back[word * count + label] ?? 0;
  }
  return labels;
}
