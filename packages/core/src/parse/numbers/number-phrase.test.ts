import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReading } from "../../../test/support/plain-reading.js";
import { english } from "../../language/en/index.js";
import { numberPhrase } from "./number-phrase.js";

/** The value of the number at the head of a text, and the words it takes. */
function read(
  text: string,
): { readonly words: string; readonly value?: number; readonly min?: number } | undefined {
  const pieces = plainReading(text).pieces.flat();
  const match = numberPhrase(english).read(pieces, 0);
  if (match === undefined) return undefined;
  const words = text.slice(0, pieces[match.to - 1]?.end);
  const number = match.value;
  if (number.kind === "exact") return { words, value: number.value };
  return number.min === undefined ? { words } : { words, min: number.min };
}

describe("a number", () => {
  it.each([
    ["40,139 people", "40,139", 40_139],
    ["1.2 million votes", "1.2 million", 1_200_000],
    ["1.2bn of debt", "1.2bn", 1_200_000_000],
    ["4.35 million homes", "4.35 million", 4_350_000],
    ["5 1/2 hours", "5 1/2", 5.5],
    ["2½ miles", "2½", 2.5],
    ["twenty-one thousand men", "twenty-one thousand", 21_000],
    ["two hundred and fifty cows", "two hundred and fifty", 250],
    ["three million two hundred thousand", "three million two hundred thousand", 3_200_000],
    ["a dozen eggs", "a dozen", 12],
    ["half a million people", "half a million", 500_000],
    ["five and six", "five", 5],
    ["one hundred and two hundred", "one hundred", 100],
    ["30m people", "30m", 30_000_000],
  ])("%s", (text, words, value) => {
    expect(read(text)).toEqual({ words, value });
  });

  it.each([
    ["dozens of cars", "dozens", 24],
    ["hundreds of thousands of people", "hundreds of thousands", 200_000],
    ["scores of birds", "scores", 40],
    ["a few hundred boats", "a few hundred", 300],
  ])("may be left open: %s", (text, words, min) => {
    expect(read(text)).toEqual({ words, min });
  });

  it.each(["a man", "few people", "scores were even", "half the town", "word"])("is not in: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("in digits is read back as it is written", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(read(String(value))?.value).toBe(value);
        expect(read(value.toLocaleString("en-US"))?.value).toBe(value);
      }),
    );
  });
});
