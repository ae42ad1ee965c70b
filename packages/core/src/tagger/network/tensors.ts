import type { Model, TensorEntry } from "@onrecord/model-en";

/** A matrix of int8 numbers, rows first. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
}

/** A model's tensors by name. Each throws where the model has no such tensor. */
export interface Tensors {
  matrix(name: string): Matrix;
  vector(name: string): Float32Array;
}

const FLOAT_BYTES = 4;

/** Reads tensors from a model's weights. */
export function readTensors({ manifest, weights }: Model): Tensors {
  const entries = new Map(manifest.tensors.map((entry) => [entry.name, entry]));
  const entryOf = (name: string, type: string): TensorEntry => {
    const entry = entries.get(name);
    if (entry?.type !== type) throw new Error(`the model has no ${type} tensor "${name}"`);
    return entry;
  };
  const sizeOf = (entry: TensorEntry): number => entry.shape.reduce((size, length) => size * length, 1);
  const data = new DataView(weights.buffer, weights.byteOffset, weights.byteLength);
  return {
    matrix: (name) => {
      const entry = entryOf(name, "int8");
      const [rows = 0, width = 0] = entry.shape;
      const values = new Int8Array(weights.buffer, weights.byteOffset + entry.offset, sizeOf(entry));
      return { rows, width, values };
    },
    vector: (name) => {
      const entry = entryOf(name, "float32");
      return Float32Array.from({ length: sizeOf(entry) }, (_, i) =>
        data.getFloat32(entry.offset + i * FLOAT_BYTES, true),
      );
    },
  };
}
