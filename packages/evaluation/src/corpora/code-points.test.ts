import { describe, expect, it } from "vitest";
import { offsetsOf } from "./code-points.js";

describe("offsetsOf", () => {
  it("gives the same offsets where every character is one unit", () => {
    expect(offsetsOf("Zoë said").span([4, 8])).toEqual({ start: 4, end: 8 });
  });

  it("counts a character beyond U+FFFF as two units", () => {
    const text = "😀 Ada 😀 said";
    const { start, end } = offsetsOf(text).span([2, 5]);
    expect(text.slice(start, end)).toBe("Ada");
    expect(offsetsOf(text).unit(12)).toBe(text.length);
  });
});
