import type { Model } from "@onrecord/model-en";
import { modelEn } from "@onrecord/model-en";
import { describe, expect, it } from "vitest";
import { readTensors } from "./tensors.js";

/** Three bytes and two floats, behind an offset of their own in a longer buffer. */
const buffer = new ArrayBuffer(24);
const weights = new Uint8Array(buffer, 4);
weights.set([1, 255, 3, 4, 5, 6]);
const data = new DataView(buffer);
data.setFloat32(12, 0.5, true);
data.setFloat32(16, -2, true);
const model: Model = {
  ...modelEn,
  weights,
  manifest: {
    ...modelEn.manifest,
    tensors: [
      { name: "bytes", type: "int8", shape: [2, 3], offset: 0 },
      { name: "floats", type: "float32", shape: [2], offset: 8 },
    ],
  },
};

describe("readTensors", () => {
  const tensors = readTensors(model);

  it("reads matrices of signed bytes, rows first", () => {
    const { rows, width, values } = tensors.matrix("bytes");
    expect([rows, width, [...values]]).toEqual([2, 3, [1, -1, 3, 4, 5, 6]]);
  });

  it("reads vectors of floats, the least significant byte first", () => {
    expect([...tensors.vector("floats")]).toEqual([0.5, -2]);
  });

  it("throws where there is no such tensor, or one of another type", () => {
    expect(() => tensors.matrix("none")).toThrow('no int8 tensor "none"');
    expect(() => tensors.vector("bytes")).toThrow('no float32 tensor "bytes"');
  });
});
