import { describe, expect, it } from "vitest";
import { affixRows } from "./affix-rows.js";

describe("affixRows", () => {
  it("are the same for the same affix, and 0 where the word is shorter", () => {
    const [may, mayor] = [affixRows("may", 8192), affixRows("mayor", 8192)];
    expect(may.slice(0, 3)).toEqual(mayor.slice(0, 3));
    expect(may[3]).toBe(0);
    expect(may[7]).toBe(0);
    expect(mayor.every((row) => row >= 1 && row <= 8192)).toBe(true);
  });

  it("tell a prefix from a suffix", () => {
    const [prefix, , , , suffix] = affixRows("a", 8192);
    expect(prefix).not.toBe(suffix);
  });
});
