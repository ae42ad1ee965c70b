import { describe, expect, it } from "vitest";
import { locator } from "./locator.js";

const text = "The mayor spoke. The mayor’s aide did not.\n\nRain fell on the mayor.";
const locate = locator(text);
function words(reference: string) {
  const { start, end } = locate(reference);
  return `${start} ${text.slice(start, end)}`;
}

describe("a reference", () => {
  it.each([
    ["1: spoke", "10 spoke"],
    ["1: mayor #1", "4 mayor"],
    ["1: mayor #2", "21 mayor"],
    ["1: mayor’s", "21 mayor’s"],
    ["2: mayor", "61 mayor"],
  ])("%s is %s", (reference, expected) => {
    expect(words(reference)).toBe(expected);
  });

  it.each([
    ["1: rain", /not in the text/],
    ["1: aid", /not in the text/],
    ["2: spoke", /not in the text/],
    ["1: mayor", /2 times/],
    ["1: mayor #3", /only 2 times/],
    ["3: mayor", /no such paragraph/],
    ["mayor", /no such paragraph/],
  ])("%s leads nowhere", (reference, fault) => {
    expect(() => locate(reference)).toThrow(fault);
  });
});
