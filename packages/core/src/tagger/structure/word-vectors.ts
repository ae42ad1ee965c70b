/** A unit of a word's vectors is one part in so many; a product of two of them counts their square. */
const STEPS = 32;
export const PRODUCT_STEP = 1 / (STEPS * STEPS);
const GREATEST = 127;

/** Short vectors of words, whole numbers from -127 to 127: a row of `width` a word. */
export interface WordVectors {
  readonly width: number;
  readonly values: Int8Array;
}

/** The vectors that a head's float32 scores stand for. */
export function wordVectors(scores: Float32Array, width: number): WordVectors {
  // A loop: engines run it many times as fast as a mapping.
  const values = new Int8Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const steps = Math.floor(Math.fround((scores[i] ?? 0) * STEPS + 0.5));
    values[i] = Math.min(Math.max(steps, -GREATEST), GREATEST);
  }
  return { width, values };
}

/** The sum of the products of `count` whole numbers of two arrays, from `at` and `from` on; exact below 2 to the 31st. */
export function rowProduct(
  left: Int8Array | Int32Array,
  at: number,
  right: Int8Array | Int32Array,
  from: number,
  count: number,
): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum = (sum + Math.imul(left[at + i] ?? 0, right[from + i] ?? 0)) | 0;
  return sum;
}

/** The product of two words' vectors, exact, in float32's numbers: it stays below 2 to the 24th. */
export function vectorProduct(left: WordVectors, word: number, right: WordVectors, other: number): number {
  const { width, values } = left;
  return rowProduct(values, word * width, right.values, other * width, width) * PRODUCT_STEP;
}
