import { describe, expect, it } from "vitest";
import { packBlocks } from "./pack-blocks.js";

const matrix = {
  rows: 3,
  width: 4,
  values: Int8Array.from([11, 12, 13, 14, 21, 22, 23, 24, 31, 32, 33, 34]),
};

describe("packBlocks", () => {
  it("goes block by block, pair of columns by pair, row by row", () => {
    const packed = packBlocks(matrix, [2, 0, 1, -1], 2);
    expect([...packed]).toEqual([31, 32, 11, 12, 33, 34, 13, 14, 21, 22, 0, 0, 23, 24, 0, 0]);
  });
});
