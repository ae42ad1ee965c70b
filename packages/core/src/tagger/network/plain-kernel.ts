import { BLOCK_ROWS, GROUP_ROWS, GROUP_UNITS, type Kernel, STATE_STEPS } from "./kernel.js";
import { PAIR_COLUMNS, PAIR_SHIFT, packPairs } from "./pack-pairs.js";

const { floor, fround, max, min } = Math;

/** Bytes of one column of a block of packed weights. */
const COLUMN_BYTES = (BLOCK_ROWS / 2) * 8;

/** Continued fraction of tanh to the seventh order, in float32. */
function tanh(argument: number): number {
  const x = max(min(argument, 5), -5);
  const y = fround(x * x);
  const above = fround(x * fround(135135 + fround(y * fround(17325 + fround(y * fround(378 + y))))));
  const below = fround(135135 + fround(y * fround(62370 + fround(y * fround(3150 + fround(y * 28))))));
  const ratio = fround(above / below);
  return max(min(ratio, 1), -1);
}

const sigmoid = (x: number): number => fround(0.5 + fround(0.5 * tanh(fround(0.5 * x))));

const affine = (sum: number, scale: number, bias: number): number =>
  fround(fround(fround(sum) * scale) + bias);

/** The kernel in JavaScript, for engines without WebAssembly and its SIMD instructions. */
export function plainKernel(): Kernel {
  let data = new DataView(new ArrayBuffer(0));
  const float = (at: number): number => data.getFloat32(at, true);
  /** The exact sums of the rows of two blocks. */
  const sums = new Float64Array(GROUP_ROWS);

  /** Parts the two sums that a float64 holds, and adds them to those of rows `row` and `row + 1`. */
  const part = (both: number, row: number): void => {
    const first = floor(both / PAIR_SHIFT + 0.5);
    sums[row] = (sums[row] ?? 0) + first;
    sums[row + 1] = (sums[row + 1] ?? 0) + (both - first * PAIR_SHIFT);
  };

  /** Sums the products of a block of 8 rows with `width` inputs, from `sums[row]` on. */
  const multiply = (weights: number, inputs: number, width: number, row: number): void => {
    sums.fill(0, row, row + BLOCK_ROWS);
    let column = weights;
    let input = inputs;
    const end = inputs + width * 2;
    while (input < end) {
      const stop = min(input + PAIR_COLUMNS * 2, end);
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (; input < stop; input += 2) {
        const x = data.getInt16(input, true);
        a += data.getFloat64(column, true) * x;
        b += data.getFloat64(column + 8, true) * x;
        c += data.getFloat64(column + 16, true) * x;
        d += data.getFloat64(column + 24, true) * x;
        column += COLUMN_BYTES;
      }
      part(a, row);
      part(b, row + 2);
      part(c, row + 4);
      part(d, row + 6);
    }
  };

  const project: Kernel["project"] = ({ weights, scales, biases, inputs, outputs, tokens, width, rows }) => {
    for (let row = 0; row < rows; row += BLOCK_ROWS) {
      const block = weights + (row / BLOCK_ROWS) * width * COLUMN_BYTES;
      for (let token = 0; token < tokens; token++) {
        multiply(block, inputs + token * width * 2, width, 0);
        const output = outputs + token * rows * 4;
        for (let i = 0; i < BLOCK_ROWS; i++) {
          const at = (row + i) * 4;
          data.setFloat32(output + at, affine(sums[i] ?? 0, float(scales + at), float(biases + at)), true);
        }
      }
    }
  };

  /** The state of one token from the one before it. */
  const step = (
    weights: number,
    scales: number,
    ahead: number,
    previous: number,
    state: number,
    cells: number,
    hidden: number,
  ): void => {
    const block = hidden * COLUMN_BYTES;
    for (let unit = 0; unit < hidden; unit += GROUP_UNITS) {
      const row = (unit / GROUP_UNITS) * GROUP_ROWS;
      const group = weights + (row / BLOCK_ROWS) * block;
      multiply(group, previous, hidden, 0);
      multiply(group + block, previous, hidden, BLOCK_ROWS);
      for (let i = 0; i < GROUP_UNITS; i++) {
        const gate = (number: number): number => {
          const at = (row + number * GROUP_UNITS + i) * 4;
          return affine(sums[number * GROUP_UNITS + i] ?? 0, float(scales + at), float(ahead + at));
        };
        const opened = sigmoid(gate(0));
        const kept = sigmoid(gate(1));
        const fresh = tanh(gate(2));
        const shown = sigmoid(gate(3));
        const cell = cells + (unit + i) * 4;
        const next = fround(fround(kept * float(cell)) + fround(opened * fresh));
        data.setFloat32(cell, next, true);
        const steps = fround(fround(fround(shown * tanh(next)) * STATE_STEPS) + 0.5);
        data.setInt16(state + (unit + i) * 2, floor(steps), true);
      }
    }
  };

  return {
    name: "plain",
    pack: packPairs,
    allocate: (bytes) => {
      const memory = new ArrayBuffer(bytes);
      data = new DataView(memory);
      return memory;
    },
    project,
    recur: ({ weights, scales, ahead, aheadStep, previous, states, stateStep, cells, tokens, hidden }) => {
      for (let token = 0; token < tokens; token++) {
        const state = states + token * stateStep;
        const before = token === 0 ? previous : state - stateStep;
        step(weights, scales, ahead + token * aheadStep, before, state, cells, hidden);
      }
    },
  };
}
