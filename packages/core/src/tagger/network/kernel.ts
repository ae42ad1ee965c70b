import type { Matrix } from "./tensors.js";

/** A kernel works on whole blocks of this many rows of a matrix, and may read this many tokens at once. */
export const BLOCK_ROWS = 8;
export const BLOCK_TOKENS = 4;
/** Units whose gates a kernel works on together: 4 gates of 4 units are 16 rows. */
export const GROUP_UNITS = 4;
export const GROUP_ROWS = 16;
/** One, as a state of an LSTM counts it. No input of a matrix is greater. */
export const STATE_STEPS = 4096;

/** A matrix applied to some tokens, with what turns its integer sums into numbers, by address. */
export interface Projection {
  /** The matrix, packed to be projected. */
  readonly weights: number;
  /** A float32 for each row. */
  readonly scales: number;
  /** A float32 for each row. */
  readonly biases: number;
  /** An int16 row of `width` for each token, of numbers from -4096 to 4096. */
  readonly inputs: number;
  /** A float32 row of `rows` for each token; what stands after the last token, up to a multiple of four, is lost. */
  readonly outputs: number;
  readonly tokens: number;
  /** Columns of the matrix, an even number. */
  readonly width: number;
  /** Rows of the matrix, a multiple of 8. */
  readonly rows: number;
}

/** One direction of one LSTM layer over some tokens, by address. Gates stand input, forget, cell, output, 4 units each. */
export interface Recurrence {
  /** The matrix of 4 * `hidden` rows, packed to recur. */
  readonly weights: number;
  /** A float32 for each row. */
  readonly scales: number;
  /** The first token's projected inputs, a float32 for each row; the next token's stand `aheadStep` bytes on. */
  readonly ahead: number;
  readonly aheadStep: number;
  /** The state before the first token, `hidden` int16 numbers. */
  readonly previous: number;
  /** Where the first token's state goes; the next token's stands `stateStep` bytes on. */
  readonly states: number;
  readonly stateStep: number;
  /** The cells, `hidden` float32 numbers, before the first token and, in the end, after the last. */
  readonly cells: number;
  readonly tokens: number;
  /** Units, a multiple of 4. */
  readonly hidden: number;
}

/**
 * The two loops that the network's time goes into, over one block of memory that addresses are byte offsets in.
 * Integer sums are exact and every float operation is rounded once, so that all kernels give the same bits.
 */
export interface Kernel {
  readonly name: "plain" | "wasm";
  /**
   * Puts a matrix into the order and the numbers that `project` or `recur` reads it in. `order` names the matrix's row
   * for each row of the result; -1 is a row of zeros.
   */
  pack(matrix: Matrix, order: readonly number[], use: "project" | "recur"): Int8Array | Float64Array;
  /** Takes the memory that the kernel works on, at least `bytes`, all zero. Once. */
  allocate(bytes: number): ArrayBuffer;
  /** outputs = float(weights · inputs) * scales + biases, for each token. */
  project(projection: Projection): void;
  /** Runs the LSTM's gates, cells and states from token to token. */
  recur(recurrence: Recurrence): void;
}

/** Makes a kernel; undefined where the engine cannot run it. */
export type KernelMaker = () => Kernel | undefined;
