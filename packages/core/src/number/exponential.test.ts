import { describe, expect, it } from "vitest";
import { exponential } from "./exponential.js";

describe("exponential", () => {
  it("is e to the power of x, to twelve digits", () => {
    for (let x = -30; x <= 0; x += 0.37) {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
    }
  });

  it("is 1 at 0 and 0 far below", () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(-1e9)).toBe(0);
  });
});
