import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chains, everyPath, scores } from "../../../test/support/label-paths.js";
import { bestPath } from "./best-path.js";
import { posteriors } from "./posteriors.js";

describe("posteriors", () => {
  it("are the shares of the paths that run through a label", () => {
    fc.assert(
      fc.property(scores, chains, (rows, chain) => {
        const paths = everyPath(rows, chain);
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
        posteriors(rows, chain).forEach((probability, index) => {
          const word = Math.floor(index / chain.start.length);
          const through = paths.filter((path) => path.labels[word] === index % chain.start.length);
          const share = through.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
          expect(Math.abs(probability - share)).toBeLessThan(0.02);
        });
      }),
    );
  });

  it("are whole where a label is the only one that may follow", () => {
    const never = -10_000;
    const chain = {
      start: Float32Array.from([0, never]),
      transition: Float32Array.from([never, 0, 0, never]),
      end: new Float32Array(2),
    };
    const rows = Float32Array.from([0, 0, 5, 0, 0, 5]);
    const labels = bestPath(rows, chain);
    expect([...labels]).toEqual([0, 1, 0]);
    expect([...posteriors(rows, chain)]).toEqual([1, 0, 0, 1, 1, 0]);
  });
});
