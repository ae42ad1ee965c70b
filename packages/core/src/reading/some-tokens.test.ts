import { describe, expect, it } from "vitest";
import { readingOf, tokensFrom } from "../../test/support/reading-of.js";
import { lastOf, rangeOf, someTokens, spanOf, spansOf } from "./some-tokens.js";

const reading = readingOf("Ada/NNP Brink/NNP left/VBD the/DT port/NN ./.");

describe("someTokens", () => {
  it("is never empty", () => {
    expect(someTokens([])).toBeUndefined();
    expect(someTokens(reading.tokens)).toHaveLength(6);
  });
  it("knows its last token, its range and its characters", () => {
    const name = tokensFrom(reading, "Ada", "Brink");
    expect(lastOf(name).text).toBe("Brink");
    expect(rangeOf(name)).toEqual({ from: 0, to: 2 });
    expect(spanOf(name)).toEqual({ start: 0, end: 9 });
  });
});

describe("spansOf", () => {
  it("gives one span for each run without a gap", () => {
    const { tokens } = reading;
    expect(spansOf(tokens.filter(({ text }) => text !== "left"))).toEqual([
      { start: 0, end: 9 },
      { start: 15, end: 24 },
    ]);
    expect(spansOf([])).toEqual([]);
  });
});
