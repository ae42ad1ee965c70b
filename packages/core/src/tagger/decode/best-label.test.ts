import { describe, expect, it } from "vitest";
import { bestLabel } from "./best-label.js";

describe("bestLabel", () => {
  it("is the first of the greatest scores, with its share", () => {
    const { label, probability } = bestLabel(Float32Array.from([9, 1, 2, 2, 9]), 1, 3);
    expect(label).toBe(1);
    expect(probability).toBeCloseTo(1 / (2 + Math.exp(-1)), 3);
  });
});
