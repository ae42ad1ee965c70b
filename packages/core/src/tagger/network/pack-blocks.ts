import type { Matrix } from "./tensors.js";

/**
 * A matrix's bytes as the WebAssembly kernel reads them: block by block of `blockRows` rows, pair of columns by pair,
 * row by row. `order` names the matrix's row for each row of the result; -1 is a row of zeros.
 */
export function packBlocks(
  { width, values }: Matrix,
  order: readonly number[],
  blockRows: number,
): Int8Array {
  const packed = new Int8Array(order.length * width);
  let at = 0;
  for (let block = 0; block < order.length; block += blockRows) {
    const rows = order.slice(block, block + blockRows);
    for (let column = 0; column < width; column += 2) {
      for (const row of rows) {
        if (row >= 0) {
          packed[at] = values[row * width + column] ?? 0;
          packed[at + 1] = values[row * width + column + 1] ?? 0;
        }
        at += 2;
      }
    }
  }
  return packed;
}
