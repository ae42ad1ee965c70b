import { BLOCK_ROWS, GROUP_ROWS, GROUP_UNITS, type Kernel } from "./kernel.js";
import type { MemoryLayout } from "./memory-layout.js";
import type { Tensors } from "./tensors.js";

/** Places of a matrix in memory. */
interface PlacedMatrix {
  readonly weights: number;
  readonly scales: number;
  readonly rows: number;
  readonly width: number;
}

export interface PlacedAffine extends PlacedMatrix {
  readonly biases: number;
}

/** The matrices of one direction of one LSTM layer. */
export interface PlacedDirection {
  readonly input: PlacedAffine;
  readonly recurrent: PlacedMatrix;
}

/** The rows of a direction's matrices in the order in which a kernel runs them: the four gates of 4 units together. */
function gateOrder(hidden: number): readonly number[] {
  return Array.from({ length: 4 * hidden }, (_, row) => {
    const unit = Math.floor(row / GROUP_ROWS) * GROUP_UNITS + (row % GROUP_UNITS);
    const gate = Math.floor((row % GROUP_ROWS) / GROUP_UNITS);
    return gate * hidden + unit;
  });
}

const inOrder = (vector: Float32Array, order: readonly number[]): Float32Array =>
  Float32Array.from(order, (row) => vector[row] ?? 0);

/** Places one direction of one LSTM layer. */
export function placeDirection(
  memory: MemoryLayout,
  kernel: Kernel,
  tensors: Tensors,
  name: string,
  hidden: number,
): PlacedDirection {
  const order = gateOrder(hidden);
  const input = tensors.matrix(`${name}.input`);
  const recurrent = tensors.matrix(`${name}.recurrent`);
  return {
    input: {
      weights: memory.place(kernel.pack(input, order, "project")),
      scales: memory.place(inOrder(tensors.vector(`${name}.input.scale`), order)),
      biases: memory.place(inOrder(tensors.vector(`${name}.bias`), order)),
      rows: order.length,
      width: input.width,
    },
    recurrent: {
      weights: memory.place(kernel.pack(recurrent, order, "recur")),
      scales: memory.place(inOrder(tensors.vector(`${name}.recurrent.scale`), order)),
      rows: order.length,
      width: hidden,
    },
  };
}

/** All heads as one matrix, in the order given, with rows of zeros up to a whole block. */
export function placeHeads(
  memory: MemoryLayout,
  kernel: Kernel,
  tensors: Tensors,
  heads: readonly string[],
): PlacedAffine {
  const matrices = heads.map((head) => tensors.matrix(`head.${head}`));
  const width = matrices[0]?.width ?? 0;
  const labels = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
  const values = new Int8Array(labels * width);
  const scales = new Float32Array(labels);
  const biases = new Float32Array(labels);
  let row = 0;
  heads.forEach((head, index) => {
    const matrix = matrices[index];
    if (matrix === undefined) return;
    values.set(matrix.values, row * width);
    scales.set(tensors.vector(`head.${head}.scale`), row);
    biases.set(tensors.vector(`head.${head}.bias`), row);
    row += matrix.rows;
  });
  const rows = Math.ceil(labels / BLOCK_ROWS) * BLOCK_ROWS;
  const order = Array.from({ length: rows }, (_, i) => (i < labels ? i : -1));
  return {
    weights: memory.place(kernel.pack({ rows: labels, width, values }, order, "project")),
    scales: memory.place(inOrder(scales, order)),
    biases: memory.place(inOrder(biases, order)),
    rows,
    width,
  };
}
