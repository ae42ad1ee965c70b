import { describe, expect, it } from "vitest";
import { PAIR_SHIFT, packPairs } from "./pack-pairs.js";

const matrix = {
  rows: 3,
  width: 4,
  values: Int8Array.from([11, 12, 13, 14, 21, 22, 23, 24, 31, 32, 33, 34]),
};

describe("packPairs", () => {
  it("goes column by column, two rows in a number", () => {
    const packed = packPairs(matrix, [2, 0, 1, -1, -1, -1, -1, 1]);
    expect([...packed.subarray(0, 4)]).toEqual([31 * PAIR_SHIFT + 11, 21 * PAIR_SHIFT, 0, 21]);
    expect([...packed.subarray(12)]).toEqual([34 * PAIR_SHIFT + 14, 24 * PAIR_SHIFT, 0, 24]);
  });
});
