import { expect, it } from "vitest";
import { itemsOf } from "../../../test/support/items.js";
import { hyphen, isHyphenAt } from "./hyphen.js";

it.each([
  ["twenty +- +one", true],
  ["1998 +– +99", true],
  ["twenty - one", false],
  ["twenty +- one", false],
  ["twenty +/ +one", false],
])("a hyphen joins its neighbours without a space: %s", (notation, joins) => {
  const items = itemsOf(notation);
  expect(isHyphenAt(items, 1)).toBe(joins);
  expect(hyphen.read(items, 1) !== undefined).toBe(joins);
});
