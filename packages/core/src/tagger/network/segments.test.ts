import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segments } from "./segments.js";

describe("segments", () => {
  it("hold as many whole sentences as fit", () => {
    expect(segments([0, 3, 6, 8], 12, 7)).toEqual([
      { from: 0, to: 6 },
      { from: 6, to: 12 },
    ]);
  });

  it("cut a sentence that is longer than a segment, and go on with the next", () => {
    expect(segments([0, 2, 9], 11, 4)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 6 },
      { from: 6, to: 9 },
      { from: 9, to: 11 },
    ]);
    expect(segments([0, 5], 7, 4)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 7 },
    ]);
  });

  it("are none where there are no words", () => {
    expect(segments([], 0, 4)).toEqual([]);
  });

  it("hold every word once, in order, and never more than the limit", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 25 }), (sentenceLengths, limit) => {
        const starts: number[] = [];
        let length = 0;
        for (const each of sentenceLengths) {
          starts.push(length);
          length += each;
        }
        const ranges = segments(starts, length, limit);
        const words = ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
        expect(words).toEqual(Array.from({ length }, (_, i) => i));
        expect(ranges.every(({ from, to }) => to > from && to - from <= limit)).toBe(true);
      }),
    );
  });
});
