import { describe, expect, it } from "vitest";
import { charactersOf, likeness, sharedCharacters } from "./index.js";

describe("characters", () => {
  const one = charactersOf([
    { start: 0, end: 4 },
    { start: 2, end: 6 },
  ]);
  const other = charactersOf([{ start: 3, end: 9 }]);

  it("count once where spans overlap", () => {
    expect(one.size).toBe(6);
    expect(sharedCharacters(one, other)).toBe(3);
  });

  it("are as like as what they share of all", () => {
    expect(likeness(one, other)).toBe(3 / 9);
    expect(likeness(one, charactersOf([]))).toBe(0);
  });
});
