import { expect, it } from "vitest";
import { itemsOf } from "../../../../test/support/items.js";
import { english } from "../../../language/en/index.js";
import { fourFigureYear, relativeYear } from "./year-patterns.js";

it.each([
  ["1000", 1000],
  ["2199", 2199],
  ["999", undefined],
  ["2200", undefined],
  ["1998 +%", undefined],
])("four figures are a year from 1000 to 2199: %s", (notation, year) => {
  expect(fourFigureYear.read(itemsOf(notation), 0)?.value).toBe(year);
});

it("a year beside a part of it is counted from publication", () => {
  expect(relativeYear(english).read(itemsOf("last year"), 0)?.value).toBe(-1);
  expect(relativeYear(english).read(itemsOf("this week"), 0)).toBeUndefined();
});
