import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chains, everyPath, scores } from "../../../test/support/label-paths.js";
import { bestPath } from "./best-path.js";

describe("bestPath", () => {
  it("is a path that none of all paths beats", () => {
    fc.assert(
      fc.property(scores, chains, (rows, chain) => {
        const found = [...bestPath(rows, chain)];
        const paths = everyPath(rows, chain);
        const score = paths.find(({ labels }) => labels.every((label, word) => label === found[word]))?.score;
        expect(score).toBeCloseTo(Math.max(...paths.map((path) => path.score)), 6);
      }),
    );
  });

  it("takes the first of equals, and nothing of nothing", () => {
    const chain = { start: new Float32Array(3), transition: new Float32Array(9), end: new Float32Array(3) };
    expect([...bestPath(new Float32Array(6), chain)]).toEqual([0, 0]);
    expect([...bestPath(new Float32Array(0), chain)]).toEqual([]);
  });
});
