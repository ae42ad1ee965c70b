import { describe, expect, it } from "vitest";
import { itemsWithin, placed } from "./placed.js";

const items = [
  { name: "inner", span: { start: 4, end: 6 } },
  { name: "later", span: { start: 8, end: 9 } },
  { name: "outer", span: { start: 4, end: 7 } },
];

describe("placed", () => {
  it("sorts by place, the wider first", () => {
    expect(placed(items).map(({ item }) => item.name)).toEqual(["outer", "inner", "later"]);
  });
});

describe("itemsWithin", () => {
  it("gives what lies wholly within a span", () => {
    const names = (start: number, end: number) =>
      itemsWithin(placed(items), { start, end }).map(({ name }) => name);
    expect(names(4, 7)).toEqual(["outer", "inner"]);
    expect(names(4, 6)).toEqual(["inner"]);
    expect(names(5, 9)).toEqual(["later"]);
    expect(names(0, 4)).toEqual([]);
  });
});
