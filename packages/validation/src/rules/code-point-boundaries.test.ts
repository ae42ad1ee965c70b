import { describe, expect, it } from "vitest";
import { at, changed, found } from "../../test/bridge-record.js";
import { codePointBoundaries } from "./code-point-boundaries.js";

describe("code-point-boundaries", () => {
  it("finds nothing in a good record", () => {
    expect(found(codePointBoundaries)).toEqual([]);
  });

  it("finds a span that ends within a character", () => {
    const sound = at("The bridge is sound 🌉");
    const cut = changed("claims", 2, { content: [{ ...sound, end: sound.end - 1 }] });
    expect(found(codePointBoundaries, cut)).toEqual([
      `claims[2].content[0]: the span cuts a character in two at ${sound.end - 1}`,
    ]);
  });
});
