import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstIndex } from "./first-index.js";

describe("firstIndex", () => {
  it("finds the first item from which on a condition holds", () => {
    expect(firstIndex([1, 3, 3, 8], (n) => n >= 3)).toBe(1);
  });

  it("gives the length where no item satisfies it, and where there is none", () => {
    expect(firstIndex([1, 3], (n) => n > 3)).toBe(2);
    expect(firstIndex([], () => true)).toBe(0);
  });

  it("finds what a search from the front finds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (numbers, least) => {
          const sorted = [...numbers].sort((a, b) => a - b);
          const found = sorted.findIndex((n) => n >= least);
          expect(firstIndex(sorted, (n) => n >= least)).toBe(found < 0 ? sorted.length : found);
        },
      ),
    );
  });
});
