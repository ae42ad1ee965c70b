import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../../test/support/items.js";
import { sequence, word } from "../../../match/index.js";
import { named, outsideName } from "./named.js";

describe("names", () => {
  it("have a capital", () => {
    expect(named(word("may")).read(itemsOf("May"), 0)).toBeDefined();
    expect(named(word("may")).read(itemsOf("may"), 0)).toBeUndefined();
  });

  it("are gone on with by capitals only", () => {
    const today = sequence(outsideName, "today");
    expect(today.read(itemsOf("USA Today"), 1)).toBeUndefined();
    expect(today.read(itemsOf("in Today"), 1)).toBeDefined();
    expect(today.read(itemsOf("USA today"), 1)).toBeDefined();
    expect(today.read(itemsOf("Today"), 0)).toBeDefined();
  });
});
