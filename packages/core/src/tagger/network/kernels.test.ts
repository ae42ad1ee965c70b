import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kernel } from "./kernel.js";
import { plainKernel } from "./plain-kernel.js";
import { wasmKernel } from "./wasm-kernel.js";

const BYTES = 1 << 16;
const WIDTH = 8;
const ROWS = 16;
const TOKENS = 6;
const HIDDEN = 4;
const [weights, inputs, scales, biases, outputs, cells, states] = [0, 1024, 2048, 4096, 8192, 16384, 20480];

const wasm = wasmKernel(BYTES);
const plain = plainKernel(BYTES);
const kernels = [...(wasm === undefined ? [] : [wasm]), plain];

const int8s = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 256, maxLength: 256 });
const int16s = fc.array(fc.integer({ min: -4096, max: 4096 }), { minLength: 64, maxLength: 64 });
const floats = fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: 128, maxLength: 128 });

function fill(
  { memory }: Kernel,
  bytes: readonly number[],
  states16: readonly number[],
  numbers: readonly number[],
) {
  new Uint8Array(memory).fill(0);
  new Int8Array(memory, weights).set(bytes);
  new Int16Array(memory, inputs).set(states16);
  // Steps of a size that lets sums reach both ends and the middle of a gate's range.
  new Float32Array(memory, scales).set(numbers.map((number) => number / 100_000));
  new Float32Array(memory, biases).set(numbers);
}

describe("the kernels", () => {
  it("run here, both", () => {
    expect(kernels.map((kernel) => kernel.name)).toEqual(["wasm", "plain"]);
  });

  it("give the exact sums of products, scaled", () => {
    for (const { project, memory } of kernels) {
      new Uint8Array(memory).fill(0);
      // Row r has r + 1 in its first column and 127 in its last; packed in blocks of 8 rows, by pairs of columns.
      const packed = new Int8Array(memory, weights, ROWS * WIDTH);
      for (let row = 0; row < ROWS; row++) {
        const block = Math.floor(row / 8) * 8 * WIDTH + (row % 8) * 2;
        packed[block] = row + 1;
        packed[block + (WIDTH / 2 - 1) * 16 + 1] = 127;
      }
      new Int16Array(memory, inputs, WIDTH).set([-3, 0, 0, 0, 0, 0, 0, 4096]);
      new Float32Array(memory, scales, ROWS).fill(0.5);
      new Float32Array(memory, biases, ROWS).fill(-1);
      project({ weights, scales, biases, inputs, outputs, tokens: 1, width: WIDTH, rows: ROWS });
      const expected = Array.from({ length: ROWS }, (_, row) => (-3 * (row + 1) + 127 * 4096) / 2 - 1);
      expect([...new Float32Array(memory, outputs, ROWS)]).toEqual(expected);
    }
  });

  it("project with the same bits", () => {
    fc.assert(
      fc.property(int8s, int16s, floats, (bytes, numbers, reals) => {
        const results = kernels.map((kernel) => {
          fill(kernel, bytes, numbers, reals);
          kernel.project({
            weights,
            scales,
            biases,
            inputs,
            outputs,
            tokens: TOKENS,
            width: WIDTH,
            rows: ROWS,
          });
          return [...new Int32Array(kernel.memory, outputs, TOKENS * ROWS)];
        });
        expect(results[0]).toEqual(results[1]);
      }),
    );
  });

  it("run the LSTM with the same bits, in either direction", () => {
    fc.assert(
      fc.property(int8s, int16s, floats, fc.boolean(), (bytes, numbers, reals, leftward) => {
        const results = kernels.map((kernel) => {
          fill(kernel, bytes, numbers, reals);
          const last = leftward ? TOKENS - 1 : 0;
          const sign = leftward ? -1 : 1;
          kernel.recur({
            weights,
            scales,
            ahead: biases + last * ROWS * 4,
            aheadStep: sign * ROWS * 4,
            previous: inputs,
            states: states + last * HIDDEN * 2,
            stateStep: sign * HIDDEN * 2,
            cells,
            tokens: TOKENS,
            hidden: HIDDEN,
          });
          return [
            ...new Int32Array(kernel.memory, cells, HIDDEN),
            ...new Int16Array(kernel.memory, states, TOKENS * HIDDEN),
          ];
        });
        expect(results[0]).toEqual(results[1]);
      }),
    );
  });
});

describe("without WebAssembly", () => {
  it("there is no such kernel, and no error", () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "WebAssembly");
    Object.defineProperty(globalThis, "WebAssembly", { value: undefined, configurable: true });
    expect(wasmKernel(BYTES)).toBeUndefined();
    const refusing = {
      Module: class {
        constructor() {
          throw new Error("refused by policy");
        }
      },
    };
    Object.defineProperty(globalThis, "WebAssembly", { value: refusing, configurable: true });
    expect(wasmKernel(BYTES)).toBeUndefined();
    if (before !== undefined) Object.defineProperty(globalThis, "WebAssembly", before);
  });
});
