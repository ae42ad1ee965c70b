import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestHeads } from "./best-heads.js";

const heads = (arcs: readonly (readonly number[])[], roots: readonly number[]) => [
  ...bestHeads(Float32Array.from(arcs.flat()), Float32Array.from(roots)),
];

describe("bestHeads", () => {
  it("gives each word its best head, and the likeliest root itself", () => {
    const arcs = [
      [0, 5, 1],
      [1, 0, 2],
      [1, 4, 0],
    ];
    expect(heads(arcs, [0, 9, 0])).toEqual([1, 1, 1]);
  });

  it("ties a cycle to the root where that costs least", () => {
    const arcs = [
      [0, 0, 0],
      [1, 0, 9],
      [5, 8, 0],
    ];
    expect(heads(arcs, [9, 0, 0])).toEqual([0, 2, 0]);
  });

  it("takes the first of equals", () => {
    const even = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    expect(heads(even, [0, 0, 0])).toEqual([0, 0, 0]);
  });

  it("makes a word alone the root, and nothing of nothing", () => {
    expect(heads([[0]], [0])).toEqual([0]);
    expect(heads([], [])).toEqual([]);
  });

  it("makes a tree of any scores", () => {
    const score = fc.float({ noNaN: true, min: -100, max: 100 });
    const square = fc
      .integer({ min: 1, max: 9 })
      .chain((n) =>
        fc.tuple(
          fc.array(score, { minLength: n * n, maxLength: n * n }),
          fc.array(score, { minLength: n, maxLength: n }),
        ),
      );
    fc.assert(
      fc.property(square, ([arcs, roots]) => {
        const found = bestHeads(Float32Array.from(arcs), Float32Array.from(roots));
        expect([...found].filter((head, word) => head === word)).toHaveLength(1);
        found.forEach((_, word) => {
          let at = word;
          for (let step = 0; step < found.length; step++) at = found[at] ?? -1;
          expect(found[at]).toBe(at);
        });
      }),
    );
  });
});
