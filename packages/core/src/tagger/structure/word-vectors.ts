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
  const values = Int8Array.from(scores, (score) =>
    Math.min(Math.max(Math.floor(Math.fround(score * STEPS + 0.5)), -GREATEST), GREATEST),
  );
  return { width, values };
}

/** The product of two words' vectors, exact, in float32's numbers: it stays below 2 to the 24th. */
export function vectorProduct(left: WordVectors, word: number, right: WordVectors, other: number): number {
  const { width } = left;
  const from = word * width;
  const at = other * width;
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (left.values[from + i] ?? 0) * (right.values[at + i] ?? 0);
  return sum * PRODUCT_STEP;
}
