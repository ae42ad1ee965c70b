import fc from "fast-check";
import type { Chain } from "../../src/tagger/decode/chain.js";

const LABELS = 3;
const number = fc.float({ min: -4, max: 4, noNaN: true });
const numbers = (length: number) =>
  fc.array(number, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));

/** Any scores of sequences of three labels. */
export const chains: fc.Arbitrary<Chain> = fc.record({
  start: numbers(LABELS),
  transition: numbers(LABELS * LABELS),
  end: numbers(LABELS),
});

/** Any scores of one to four words, a row of three labels each. */
export const scores: fc.Arbitrary<Float32Array> = fc
  .integer({ min: 1, max: 4 })
  .chain((length) => numbers(length * LABELS));

/** One sequence of labels, and the sum of its scores. */
export interface LabelPath {
  readonly labels: readonly number[];
  readonly score: number;
}

/** Every sequence of labels that words with these rows of scores can have. */
export function everyPath(rows: Float32Array, { start, transition, end }: Chain): readonly LabelPath[] {
  const length = rows.length / LABELS;
  return Array.from({ length: LABELS ** length }, (_, code) => {
    const labels = Array.from({ length }, (_, word) => Math.floor(code / LABELS ** word) % LABELS);
    let score = (start[labels[0] ?? 0] ?? 0) + (end[labels.at(-1) ?? 0] ?? 0);
    labels.forEach((label, word) => {
      score += rows[word * LABELS + label] ?? 0;
      if (word > 0) score += transition[(labels[word - 1] ?? 0) * LABELS + label] ?? 0;
    });
    return { labels, score };
  });
}
