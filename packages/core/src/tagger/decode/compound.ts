/** The number of squarings, and the power of two that the argument is divided by. */
const SQUARINGS = 10;
const PARTS = 2 ** SQUARINGS;

/**
 * e to the power of `x`, for `x` up to 0, as the model's training defines it: (1 + x / 1024) to the power of 1024, and 0
 * from -1024 down. Near 0, where probabilities are told apart, it is within a thousandth of the true value.
 */
export function compound(x: number): number {
  let y = Math.max(1 + x / PARTS, 0);
  for (let i = 0; i < SQUARINGS; i++) y *= y;
  return y;
}
