import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexesWithin, indexOfHolder, itemsWithin, placed, rangeWithin } from "./token-range.js";

const spans = [0, 4, 9, 15].map((start) => ({ start, end: start + 3 }));

describe("rangeWithin", () => {
  it("gives the spans that begin within another", () => {
    expect(rangeWithin(spans, { start: 4, end: 15 })).toEqual({ from: 1, to: 3 });
    expect(rangeWithin(spans, { start: 5, end: 9 })).toEqual({ from: 2, to: 2 });
  });

  it("agrees with looking at each", () => {
    const sorted = fc
      .uniqueArray(fc.nat(100), { maxLength: 20 })
      .map((starts) => starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 1 })));
    fc.assert(
      fc.property(sorted, fc.nat(100), fc.nat(30), (all, start, size) => {
        const { from, to } = rangeWithin(all, { start, end: start + size });
        const wanted = all.filter((span) => span.start >= start && span.start < start + size);
        expect(all.slice(from, to)).toEqual(wanted);
      }),
    );
  });
});

describe("indexesWithin", () => {
  it("reads several spans in their order", () => {
    expect(
      indexesWithin(spans, [
        { start: 9, end: 12 },
        { start: 0, end: 7 },
      ]),
    ).toEqual([2, 0, 1]);
  });
});

describe("indexOfHolder", () => {
  it("gives the last span that begins at or before a position", () => {
    expect([0, 3, 4, 20].map((position) => indexOfHolder(spans, position))).toEqual([0, 0, 1, 3]);
  });
});

describe("itemsWithin", () => {
  it("gives the items that lie wholly within, wider ones first", () => {
    const items = [
      { id: "inner", span: { start: 4, end: 6 } },
      { id: "outer", span: { start: 4, end: 9 } },
      { id: "across", span: { start: 8, end: 12 } },
    ];
    expect(itemsWithin(placed(items), { start: 4, end: 10 }).map((item) => item.id)).toEqual([
      "outer",
      "inner",
    ]);
  });
});
