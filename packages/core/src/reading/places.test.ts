import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../test/support/reading-of.js";
import { holderOf, isWithin, rangeWithin, spanOfRange, tokensWithin } from "./places.js";

const reading = readingOf("Ada/NNP Brink/NNP left/VBD ./. ¶ Nobody/NN stayed/VBD ./.");

describe("tokensWithin", () => {
  it("gives the tokens that begin within a span", () => {
    expect(wordsOf(tokensWithin(reading, { start: 4, end: 14 }))).toBe("Brink left");
    expect(wordsOf(tokensWithin(reading, { start: 5, end: 12 }))).toBe("left");
  });
  it("gives those of several spans in their order, and none of no span", () => {
    const spans = [
      { start: 17, end: 23 },
      { start: 0, end: 3 },
    ];
    expect(wordsOf(tokensWithin(reading, spans))).toBe("Nobody Ada");
    expect(tokensWithin(reading, [])).toEqual([]);
    expect(tokensWithin(reading, { start: 4, end: 4 })).toEqual([]);
  });
});

describe("rangeWithin", () => {
  it("gives the indexes of what begins within a span", () => {
    expect(rangeWithin(reading.sentences, { start: 0, end: 17 })).toEqual({ from: 0, to: 1 });
    expect(rangeWithin(reading.sentences, { start: 0, end: 18 })).toEqual({ from: 0, to: 2 });
  });
  it("agrees with looking at each", () => {
    const sorted = fc
      .uniqueArray(fc.nat(100), { maxLength: 20 })
      .map((starts) => starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 1 })));
    fc.assert(
      fc.property(sorted, fc.nat(100), fc.nat(30), (all, start, size) => {
        const { from, to } = rangeWithin(all, { start, end: start + size });
        const wanted = all.filter((span) => span.start >= start && span.start < start + size);
        expect(all.slice(from, to)).toEqual(wanted);
      }),
    );
  });
});

describe("holderOf", () => {
  it("gives what begins last at a position or before it", () => {
    expect(holderOf(reading.tokens, 4)?.text).toBe("Brink");
    expect(holderOf(reading.tokens, 8)?.text).toBe("Brink");
    expect(holderOf(reading.tokens, -1)).toBeUndefined();
  });
  it("tells whether it holds the position", () => {
    expect(isWithin(reading.sentences, 14)).toBe(true);
    expect(isWithin(reading.sentences, 16)).toBe(false);
  });
});

describe("spanOfRange", () => {
  it("gives the characters of neighbouring tokens", () => {
    expect(spanOfRange(reading, { from: 0, to: 2 })).toEqual({ start: 0, end: 9 });
  });
});
