import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { plainKernel } from "./plain-kernel.js";
import type { Matrix } from "./tensors.js";
import { wasmKernel } from "./wasm-kernel.js";

const BYTES = 1 << 16;
const ROWS = 16;
const TOKENS = 6;
const HIDDEN = 4;
const [weights, inputs, scales, biases, outputs, cells, states] = [
  0, 40960, 48000, 49152, 53248, 61440, 62464,
];

const kernels = [wasmKernel(), plainKernel()].flatMap((kernel) =>
  kernel === undefined ? [] : [{ kernel, memory: kernel.allocate(BYTES) }],
);

interface Numbers {
  readonly matrix: Matrix;
  readonly inputs: readonly number[];
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

const arrayOf = (number: fc.Arbitrary<number>, length: number) =>
  fc.array(number, { minLength: length, maxLength: length });

/** Numbers in the ranges that a model has: sums that reach both ends of a gate's range, and its middle. */
const numbersOf = (rows: number, width: number): fc.Arbitrary<Numbers> =>
  fc.record({
    matrix: arrayOf(fc.integer({ min: -127, max: 127 }), rows * width).map((values) => ({
      rows,
      width,
      values: Int8Array.from(values),
    })),
    inputs: arrayOf(fc.integer({ min: -4096, max: 4096 }), TOKENS * width),
    scales: arrayOf(fc.float({ min: 0, max: Math.fround(0.0001), noNaN: true }), rows),
    biases: arrayOf(fc.float({ min: -8, max: 8, noNaN: true }), TOKENS * rows),
  });

/** Every number greatest, so that the sums are. */
const greatest = (rows: number, width: number, sign: 1 | -1): Numbers => ({
  matrix: { rows, width, values: new Int8Array(rows * width).fill(sign * 127) },
  inputs: new Array<number>(TOKENS * width).fill(4096),
  scales: new Array<number>(rows).fill(1),
  biases: new Array<number>(rows).fill(0),
});

/** Writes the numbers into the memory of each kernel, runs it, and reads 32-bit words from `from` on. */
function runEach(
  numbers: Numbers,
  use: "project" | "recur",
  run: (kernel: (typeof kernels)[number]["kernel"]) => void,
  from: number,
  words: number,
) {
  const order = Array.from({ length: numbers.matrix.rows }, (_, row) => row);
  return kernels.map(({ kernel, memory }) => {
    const packed = kernel.pack(numbers.matrix, order, use);
    new Uint8Array(memory).fill(0);
    new Uint8Array(memory, weights).set(new Uint8Array(packed.buffer));
    new Int16Array(memory, inputs).set(numbers.inputs);
    new Float32Array(memory, scales).set(numbers.scales);
    new Float32Array(memory, biases).set(numbers.biases);
    run(kernel);
    return new Int32Array(memory.slice(from, from + words * 4));
  });
}

function projectEach(numbers: Numbers) {
  const { rows, width } = numbers.matrix;
  const places = { weights, scales, biases, inputs, outputs };
  return runEach(
    numbers,
    "project",
    (kernel) => kernel.project({ ...places, tokens: TOKENS, width, rows }),
    outputs,
    TOKENS * rows,
  ).map((words) => new Float32Array(words.buffer));
}

describe("the kernels", () => {
  it("run here, both", () => {
    expect(kernels.map(({ kernel }) => kernel.name)).toEqual(["wasm", "plain"]);
  });

  it("give the exact sums of products, scaled", () => {
    const values = new Int8Array(ROWS * 8);
    for (let row = 0; row < ROWS; row++) values.set([row + 1, 0, 0, 0, 0, 0, 0, 127], row * 8);
    const numbers = {
      matrix: { rows: ROWS, width: 8, values },
      inputs: [-3, 0, 0, 0, 0, 0, 0, 4096],
      scales: new Array<number>(ROWS).fill(0.5),
      biases: new Array<number>(ROWS).fill(-1),
    };
    const expected = Array.from({ length: ROWS }, (_, row) => (-3 * (row + 1) + 127 * 4096) / 2 - 1);
    for (const rows of projectEach(numbers)) expect([...rows.subarray(0, ROWS)]).toEqual(expected);
  });

  it("give the greatest sums exactly, too", () => {
    for (const sign of [1, -1] as const) {
      const expected = new Array<number>(TOKENS * ROWS).fill(sign * 127 * 4096 * 320);
      for (const rows of projectEach(greatest(ROWS, 320, sign))) expect([...rows]).toEqual(expected);
    }
  });

  it.each([8, 130])("project the same bits, %i columns", (width) => {
    fc.assert(
      fc.property(numbersOf(ROWS, width), (numbers) => {
        const [one, other] = projectEach(numbers);
        expect(one).toEqual(other);
      }),
    );
  });

  it("run the LSTM to the same bits, in either direction", () => {
    fc.assert(
      fc.property(numbersOf(4 * HIDDEN, HIDDEN), fc.boolean(), (numbers, leftward) => {
        const last = leftward ? TOKENS - 1 : 0;
        const sign = leftward ? -1 : 1;
        const [one, other] = runEach(
          numbers,
          "recur",
          (kernel) =>
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
            }),
          cells,
          (states - cells) / 4 + TOKENS * HIDDEN,
        );
        expect(one?.some((word) => word !== 0)).toBe(true);
        expect(one).toEqual(other);
      }),
    );
  });
});

describe("where WebAssembly is missing or forbidden", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "WebAssembly");
  const replace = (value: unknown) =>
    Object.defineProperty(globalThis, "WebAssembly", { value, configurable: true });
  afterEach(() => {
    if (before !== undefined) Object.defineProperty(globalThis, "WebAssembly", before);
  });

  it("its kernel is undefined", () => {
    replace(undefined);
    expect(wasmKernel()).toBeUndefined();
    class Module {
      constructor() {
        throw new Error("refused by policy");
      }
    }
    replace({ Module });
    expect(wasmKernel()).toBeUndefined();
  });
});
