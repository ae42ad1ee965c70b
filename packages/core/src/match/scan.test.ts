import { describe, expect, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { scan } from "./scan.js";

describe("a pattern that a function reads", () => {
  const pair = scan({
    starts: undefined,
    most: 2,
    read: (items, at) => (items[at]?.text === items[at + 1]?.text ? { to: at + 2, value: at } : undefined),
  });

  it("has the value and the end that the function gives", () => {
    expect(pair.read(itemsOf("a ship ship"), 1)).toEqual({ to: 3, value: 1, captures: {} });
    expect(pair.read(itemsOf("a ship ship"), 0)).toBeUndefined();
  });
});
