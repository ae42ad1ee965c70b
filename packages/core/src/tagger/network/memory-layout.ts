/** Every array begins at a multiple of this many bytes. */
const ALIGNMENT = 16;

type Numbers = Int8Array | Float32Array | Float64Array;

/** Says where arrays go in memory that is made once all are known, and then writes them. */
export interface MemoryLayout {
  /** Takes room for so many bytes; gives their address. */
  reserve(bytes: number): number;
  /** Takes room for an array's numbers; gives their address. */
  place(array: Numbers): number;
  /** How many bytes are taken. */
  size(): number;
  /** Writes the placed arrays. */
  write(memory: ArrayBuffer): void;
}

/** A layout without any array yet. */
export function memoryLayout(): MemoryLayout {
  const arrays: { readonly at: number; readonly array: Numbers }[] = [];
  let end = 0;
  const reserve = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return at;
  };
  return {
    reserve,
    place: (array) => {
      const at = reserve(array.byteLength);
      arrays.push({ at, array });
      return at;
    },
    size: () => end,
    write: (memory) => {
      const data = new DataView(memory);
      for (const { at, array } of arrays) {
        if (array instanceof Int8Array) new Int8Array(memory, at).set(array);
        else if (array instanceof Float32Array)
          array.forEach((x, i) => void data.setFloat32(at + i * 4, x, true));
        else array.forEach((x, i) => void data.setFloat64(at + i * 8, x, true));
      }
    },
  };
}
