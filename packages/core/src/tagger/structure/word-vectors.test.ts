import { describe, expect, it } from "vitest";
import { PRODUCT_STEP, vectorProduct, wordVectors } from "./word-vectors.js";

describe("wordVectors", () => {
  it("are scores in steps of a 32nd, to the nearest, halves up", () => {
    const { values } = wordVectors(Float32Array.from([0, 1 / 32, 1.4 / 32, 1.5 / 32, -1.5 / 32]), 5);
    expect([...values]).toEqual([0, 1, 1, 2, -1]);
  });

  it("go to 127 steps either way", () => {
    expect([...wordVectors(Float32Array.from([100, -100]), 2).values]).toEqual([127, -127]);
  });
});

describe("vectorProduct", () => {
  it("multiplies the rows of two words", () => {
    const left = wordVectors(Float32Array.from([1, 2, 3, -1]), 2);
    const right = wordVectors(Float32Array.from([0.5, 0.25, 1, -1]), 2);
    expect(vectorProduct(left, 1, right, 0)).toBe(1.25);
    expect(vectorProduct(left, 0, right, 1)).toBe(-1);
    expect(PRODUCT_STEP).toBe(1 / 1024);
  });
});
