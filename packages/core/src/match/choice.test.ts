import { describe, expect, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { taken } from "../../test/support/taken.js";
import { reads } from "./capture.js";
import { choice } from "./choice.js";
import { item } from "./word.js";

describe("a choice", () => {
  it("is the longest part, of equals the first", () => {
    expect(taken(choice("sea", "sea lord"), "sea lord")).toBe("sea lord");
    const equals = choice(
      reads("sea", () => "first"),
      reads("sea", () => "second"),
    );
    expect(equals.read(itemsOf("sea"), 0)?.value).toBe("first");
    expect(taken(choice("sea", "lake"), "river")).toBeUndefined();
  });

  it("starts with what any part starts with, or anywhere where one does", () => {
    expect(choice("sea", "lake").starts).toHaveLength(2);
    expect(
      choice(
        "sea",
        item(() => true),
      ).starts,
    ).toBeUndefined();
  });
});
