import { describe, expect, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { hasCapital, type Item, isCapitalized, isGlued, isNumber, isWord, numberOf } from "./item.js";

/** The one item of a notation. */
function only(notation: string): Item {
  const [item] = itemsOf(notation);
  if (item === undefined) throw new Error("no item");
  return item;
}

describe("an item", () => {
  it("is a number, a word or neither", () => {
    expect([only("40"), only("ship"), only("École"), only("%")].map(isNumber)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([only("40"), only("ship"), only("École"), only("%")].map(isWord)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(numberOf(only("1,200.5"))).toBe(1200.5);
    expect(numberOf(only("ship"))).toBeNaN();
  });

  it("has a capital at its head, or elsewhere", () => {
    expect([only("Ship"), only("iShip"), only("ship")].map(isCapitalized)).toEqual([true, false, false]);
    expect([only("Ship"), only("iShip"), only("ship")].map(hasCapital)).toEqual([true, true, false]);
  });

  it("is glued to the one before it where no white space stands between", () => {
    const items = itemsOf("ship +s sank");
    expect([0, 1, 2, 3].map((at) => isGlued(items, at))).toEqual([false, true, false, false]);
  });
});
