import { describe, expect, it } from "vitest";
import { compound } from "./compound.js";

describe("compound", () => {
  it("is near the exponential where probabilities are told apart, and 0 far below", () => {
    for (let x = -3; x <= 0; x += 0.01) expect(Math.abs(compound(x) - Math.exp(x))).toBeLessThan(0.0003);
    expect(compound(-1024)).toBe(0);
    expect(compound(-1e9)).toBe(0);
  });
});
