import { BLOCK_ROWS } from "./kernel.js";
import type { Matrix } from "./tensors.js";

/**
 * A float64 can hold two sums at once: one times this, plus the other. It does so exactly while each stays below half
 * of it, as sums of up to 128 products of a weight (to 127) and an input (to 4096) do.
 */
export const PAIR_SHIFT = 2 ** 27;
export const PAIR_COLUMNS = 128;

/**
 * A matrix as the plain kernel reads it: block by block of 8 rows, column by column, two rows in one number. `order`
 * names the matrix's row for each row of the result; -1 is a row of zeros.
 */
export function packPairs({ width, values }: Matrix, order: readonly number[]): Float64Array {
  const packed = new Float64Array((order.length / 2) * width);
  const valueAt = (row: number | undefined, column: number): number =>
    row === undefined || row < 0 ? 0 : (values[row * width + column] ?? 0);
  let at = 0;
  for (let block = 0; block < order.length; block += BLOCK_ROWS) {
    for (let column = 0; column < width; column++) {
      for (let row = block; row < block + BLOCK_ROWS; row += 2) {
        packed[at++] = valueAt(order[row], column) * PAIR_SHIFT + valueAt(order[row + 1], column);
      }
    }
  }
  return packed;
}
