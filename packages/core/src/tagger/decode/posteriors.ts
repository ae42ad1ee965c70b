import type { Chain } from "./chain.js";
import { compound } from "./compound.js";

/** Writes the `count` scores from `at` on, each less the greatest of them and raised, into `weights`. */
function raise(scores: Float32Array, at: number, count: number, weights: Float64Array): void {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) greatest = Math.max(greatest, scores[at + i] ?? 0);
  for (let i = 0; i < count; i++) weights[i] = compound((scores[at + i] ?? 0) - greatest);
}

/** The weights of all of `scores`. */
function raised(scores: Float32Array): Float64Array {
  const weights = new Float64Array(scores.length);
  raise(scores, 0, scores.length, weights);
  return weights;
}

/** Divides the `count` numbers from `at` on by their sum. */
function normalise(numbers: Float64Array, at: number, count: number): void {
  let sum = 0;
  for (let i = at; i < at + count; i++) sum += numbers[i] ?? 0;
  for (let i = at; i < at + count; i++) numbers[i] = (numbers[i] ?? 0) / sum;
}

/**
 * The probability of each label of each word given all scores, by the forward-backward algorithm in float64.
 *
 * @param scores a row of scores a word, one for each label
 * @returns as many rows, of probabilities that add up to 1
 */
export function posteriors(scores: Float32Array, chain: Chain): Float64Array {
  const count = chain.start.length;
  const length = scores.length / count;
  const move = raised(chain.transition);
  const local = new Float64Array(count);

  const ahead = new Float64Array(length * count);
  ahead.set(raised(chain.start).subarray(0, ahead.length));
  for (let word = 0; word < length; word++) {
    const row = word * count;
    raise(scores, row, count, local);
    for (let label = 0; label < count; label++) {
      let sum = word === 0 ? (ahead[label] ?? 0) : 0;
      for (let from = 0; word > 0 && from < count; from++) {
        sum += (ahead[row - count + from] ?? 0) * (move[from * count + label] ?? 0);
      }
      ahead[row + label] = sum * (local[label] ?? 0);
    }
    normalise(ahead, row, count);
  }

  const probabilities = new Float64Array(scores.length);
  let behind: Float64Array = raised(chain.end);
  let earlier: Float64Array = new Float64Array(count);
  for (let word = length - 1; word >= 0; word--) {
    const row = word * count;
    for (let label = 0; label < count; label++) {
      probabilities[row + label] = (ahead[row + label] ?? 0) * (behind[label] ?? 0);
    }
    normalise(probabilities, row, count);

    raise(scores, row, count, local);
    for (let from = 0; from < count; from++) {
      let sum = 0;
      for (let to = 0; to < count; to++) {
        sum += (move[from * count + to] ?? 0) * ((behind[to] ?? 0) * (local[to] ?? 0));
      }
      earlier[from] = sum;
    }
    normalise(earlier, 0, count);
    [behind, earlier] = [earlier, behind];
  }
  return probabilities;
}
