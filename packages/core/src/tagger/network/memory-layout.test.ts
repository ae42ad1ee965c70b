import { describe, expect, it } from "vitest";
import { memoryLayout } from "./memory-layout.js";

describe("memoryLayout", () => {
  it("begins every array at a multiple of sixteen bytes, one behind the other", () => {
    const layout = memoryLayout();
    expect([layout.reserve(1), layout.reserve(16), layout.reserve(17), layout.reserve(4)]).toEqual([
      0, 16, 32, 64,
    ]);
    expect(layout.size()).toBe(80);
  });

  it("writes numbers of each kind to their places, the least significant byte first", () => {
    const layout = memoryLayout();
    const bytes = layout.place(Int8Array.from([1, -2]));
    const floats = layout.place(Float32Array.from([0.5]));
    const doubles = layout.place(Float64Array.from([0.25]));
    const memory = new ArrayBuffer(layout.size());
    layout.write(memory);
    const data = new DataView(memory);
    expect([data.getInt8(bytes), data.getInt8(bytes + 1)]).toEqual([1, -2]);
    expect(data.getFloat32(floats, true)).toBe(0.5);
    expect(data.getFloat64(doubles, true)).toBe(0.25);
  });
});
