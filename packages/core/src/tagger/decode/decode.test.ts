import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestLabel } from "./best-label.js";
import { bestPath } from "./best-path.js";
import type { Chain } from "./chain.js";
import { compound } from "./compound.js";
import { posteriors } from "./posteriors.js";

const LABELS = 3;
const number = fc.float({ min: -4, max: 4, noNaN: true });
const numbers = (length: number) =>
  fc.array(number, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));
const chains: fc.Arbitrary<Chain> = fc.record({
  start: numbers(LABELS),
  transition: numbers(LABELS * LABELS),
  end: numbers(LABELS),
});
const scores = fc.integer({ min: 1, max: 4 }).chain((length) => numbers(length * LABELS));

/** Every sequence of labels with the sum of its scores. */
function everyPath(rows: Float32Array, { start, transition, end }: Chain) {
  const length = rows.length / LABELS;
  return Array.from({ length: LABELS ** length }, (_, code) => {
    const labels = Array.from({ length }, (_, word) => Math.floor(code / LABELS ** word) % LABELS);
    let score = (start[labels[0] ?? 0] ?? 0) + (end[labels.at(-1) ?? 0] ?? 0);
    labels.forEach((label, word) => {
      score += rows[word * LABELS + label] ?? 0;
      if (word > 0) score += transition[(labels[word - 1] ?? 0) * LABELS + label] ?? 0;
    });
    return { labels, score };
  });
}

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

describe("bestLabel", () => {
  it("is the first of the greatest scores, with its share", () => {
    const { label, probability } = bestLabel(Float32Array.from([9, 1, 2, 2, 9]), 1, 3);
    expect(label).toBe(1);
    expect(probability).toBeCloseTo(1 / (2 + Math.exp(-1)), 3);
  });
});

describe("compound", () => {
  it("is near the exponential where probabilities are told apart, and 0 far below", () => {
    for (let x = -3; x <= 0; x += 0.01) expect(Math.abs(compound(x) - Math.exp(x))).toBeLessThan(0.0003);
    expect(compound(-1024)).toBe(0);
    expect(compound(-1e9)).toBe(0);
  });
});
