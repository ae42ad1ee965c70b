import { describe, expect, it } from "vitest";
import { scoreNames } from "./names.js";

const text = "Ada Brink left Lindhaven for Northbank.";
function name(words: string, type: "PER" | "ORG" | "LOC" | "MISC") {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type };
}

describe("scoreNames", () => {
  it("wants span and type, and tells spans apart from types", () => {
    const gold = [name("Ada Brink", "PER"), name("Lindhaven", "LOC"), name("Northbank", "ORG")];
    const score = scoreNames(text, gold, [
      name("Ada Brink", "PER"),
      name("Lindhaven", "ORG"),
      name("bank", "ORG"),
    ]);
    expect(score.all).toEqual({ right: 1, predicted: 3, gold: 3 });
    expect(score.span).toEqual({ right: 2, predicted: 3, gold: 3 });
    expect(score.LOC).toEqual({ right: 0, predicted: 0, gold: 1 });
  });

  it("forgives white space at the ends", () => {
    expect(scoreNames(text, [name("Ada Brink", "PER")], [{ start: 0, end: 10, type: "PER" }]).all.right).toBe(
      1,
    );
  });
});
