import { describe, expect, it } from "vitest";
import { trimSpan } from "./trim-span.js";

describe("trimSpan", () => {
  it("takes blanks and unseen characters off both ends", () => {
    expect(trimSpan("\u00a0 \u200bab c\u200d\n", 0, 9)).toEqual({ start: 3, end: 7 });
    expect(trimSpan("abcd", 1, 3)).toEqual({ start: 1, end: 3 });
  });

  it("gives nothing where only blanks are", () => {
    expect(trimSpan(" \u200b ", 0, 3)).toBeUndefined();
    expect(trimSpan("ab", 1, 1)).toBeUndefined();
    expect(trimSpan("ab", 2, 0)).toBeUndefined();
  });
});
