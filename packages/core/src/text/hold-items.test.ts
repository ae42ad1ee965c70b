import { describe, expect, it } from "vitest";
import { holdItems } from "./hold-items.js";

describe("holdItems", () => {
  it("gives each span the range of the items in it", () => {
    const items = [
      { start: 0, end: 2 },
      { start: 3, end: 4 },
      { start: 7, end: 9 },
    ];
    const spans = [
      { start: 0, end: 5 },
      { start: 7, end: 9 },
    ];
    expect(holdItems(items, spans)).toEqual([
      { start: 0, end: 5, items: { from: 0, to: 2 } },
      { start: 7, end: 9, items: { from: 2, to: 3 } },
    ]);
    expect(holdItems([], [])).toEqual([]);
  });
});
