import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../test/support/items.js";
import { english } from "../../language/en/index.js";
import { boundAfter, boundsBefore, withBounds } from "./bound.js";

const boundsIn = (notation: string) =>
  boundsBefore(english)
    .read(itemsOf(notation), 0)
    ?.value.map(({ bound }) => bound);

describe("bounds", () => {
  it("stand before a number, two at most, or none", () => {
    expect(boundsIn("at least about 40")).toEqual(["min", "approximate"]);
    expect(boundsIn("about about about 40")).toEqual(["approximate", "approximate"]);
    expect(boundsIn("40")).toEqual([]);
  });

  it("stand behind it", () => {
    expect(boundAfter(english).read(itemsOf("or more"), 0)?.value.bound).toBe("min");
    expect(boundAfter(english).read(itemsOf("or less"), 0)?.value.bound).toBe("max");
    expect(boundAfter(english).read(itemsOf("people"), 0)).toBeUndefined();
  });

  it("make an end of a value, or make it rough", () => {
    const bound = (kind: "min" | "max" | "approximate") => [{ words: [], bound: kind }];
    const exact = { value: 40, approximate: false };
    expect(withBounds(exact, bound("min"))).toEqual({ min: 40, approximate: false });
    expect(withBounds(exact, bound("max"))).toEqual({ max: 40, approximate: false });
    expect(withBounds(exact, bound("approximate"))).toEqual({ value: 40, approximate: true });
    const range = { min: 20, max: 30, approximate: false };
    expect(withBounds(range, bound("min"))).toEqual(range);
  });
});
