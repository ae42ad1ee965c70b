import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "./numbers-in.js";

describe("numbersIn", () => {
  it.each([
    ["40,139", [40_139]],
    ["$1.2bn", [1.2e9]],
    ["1.2 million", [1.2e6]],
    ["two hundred and six", [206]],
    ["twenty-one thousand", [21_000]],
    ["three dozen", [36]],
    ["half a million", [5e5]],
    ["half a dozen", [6]],
    ["one and a half", [1.5]],
    ["7½", [7.5]],
    ["6 1/3", [6 + 1 / 3]],
    ["between 20 and 30", [20, 30]],
    ["20-30", [20, 30]],
    ["2 to 3 million", [2e6, 3e6]],
    ["two-thirds", [2 / 3]],
    ["one in five", [0.2, 20]],
    ["a quarter", [0.25, 25]],
    ["minus 5", [-5]],
    ["a hundred", [100]],
    ["12-year-old", [12]],
  ])("reads %s", (words, numbers) => {
    expect(numbersIn(words).numbers).toEqual(expect.arrayContaining(numbers));
  });

  it("leaves open what the words leave open", () => {
    expect(numbersIn("dozens")).toEqual({ numbers: [], vague: true });
    expect(numbersIn("bridges")).toEqual({ numbers: [], vague: false });
  });

  it("does not run two numbers together", () => {
    expect(numbersIn("two, three").numbers).not.toContain(5);
    expect(numbersIn("20 and 30").numbers).not.toContain(50);
  });

  it("takes any words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        expect(numbersIn(words).numbers.every((number) => !Number.isNaN(number))).toBe(true);
      }),
    );
  });
});
