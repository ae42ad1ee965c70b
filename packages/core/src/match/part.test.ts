import { describe, expect, it } from "vitest";
import { itemsOf } from "../../test/support/items.js";
import { patternOf } from "./part.js";
import { word } from "./word.js";

describe("patternOf", () => {
  it("lets words stand for themselves, one behind the other", () => {
    const pattern = patternOf("as much");
    expect(pattern.read(itemsOf("said/VBD As/RB much/RB"), 1)).toMatchObject({ to: 3, value: "as much" });
    expect(pattern.read(itemsOf("as/RB many/JJ"), 0)).toBeUndefined();
    expect(pattern.read(itemsOf("as/RB"), 0)).toBeUndefined();
  });

  it("is looked for where its first word stands", () => {
    expect(patternOf("as much")).toMatchObject({ starts: [{ kind: "word", key: "as" }], least: 2, most: 2 });
  });

  it("leaves a pattern as it is", () => {
    const pattern = word("as");
    expect(patternOf(pattern)).toBe(pattern);
  });
});
