import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, sharedLength } from "../span-math/index.js";
import { matchSpans } from "./match-spans.js";

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
  .map(([start, length]) => ({ start, end: start + length }));
const items = fc.array(
  span.map((one) => [one]),
  { maxLength: 8 },
);

describe("matchSpans", () => {
  it("takes the most similar pair first", () => {
    const gold = [[{ start: 0, end: 10 }], [{ start: 5, end: 10 }]];
    const predicted = [[{ start: 5, end: 10 }]];
    const shared = (a: number, b: number) =>
      sharedLength(gold[a] ?? [], predicted[b] ?? []) / (gold[a]?.[0]?.end ?? 1) + a;
    expect([...matchSpans(gold, predicted, shared)]).toEqual([[1, 0]]);
  });

  it("matches one to one, and leaves no two that overlap unmatched", () => {
    fc.assert(
      fc.property(items, items, (gold, predicted) => {
        const matches = matchSpans(gold, predicted, () => 1);
        expect(new Set(matches.values()).size).toBe(matches.size);
        const used = new Set(matches.values());
        const left = gold.flatMap((one, i) =>
          predicted.filter(
            (other, j) =>
              !matches.has(i) && !used.has(j) && one.some((a) => other.some((b) => overlap(a, b))),
          ),
        );
        expect(left).toEqual([]);
      }),
    );
  });
});
