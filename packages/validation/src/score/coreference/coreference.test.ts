import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment } from "./best-assignment.js";
import { bCubed, type Clusters, ceafE, coreferenceMeasures, muc } from "./index.js";

/** The example of Pradhan et al. (2014), "Scoring coreference partitions of predicted mentions", with its figures. */
const key: Clusters = [
  ["a", "b", "c"],
  ["d", "e", "f", "g"],
];
const response: Clusters = [
  ["a", "b"],
  ["c", "d"],
  ["f", "g", "h", "i"],
];

describe.each([
  ["MUC", muc, 2 / 5, 2 / 5],
  ["B-cubed", bCubed, 4 / 8, 35 / 84],
  ["CEAF-e", ceafE, 0.43333, 0.65],
] as const)("%s", (_, measure, precision, recall) => {
  it("gives the figures of the published example", () => {
    const found = coreferenceMeasures(measure(key, response));
    expect(found.precision).toBeCloseTo(precision, 4);
    expect(found.recall).toBeCloseTo(recall, 4);
  });

  it("gives full marks to the gold itself, and none to nothing", () => {
    expect(coreferenceMeasures(measure(key, key))).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(coreferenceMeasures(measure(key, []))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it("swaps precision and recall with its sides", () => {
    fc.assert(
      fc.property(clusters, clusters, (gold, predicted) => {
        const one = coreferenceMeasures(measure(gold, predicted));
        const other = coreferenceMeasures(measure(predicted, gold));
        expect(one.precision).toBeCloseTo(other.recall, 9);
        expect(one.f1).toBeGreaterThanOrEqual(0);
        expect(one.f1).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe("examples of those who made the measures", () => {
  const letters = (...clusters: readonly string[]): Clusters => clusters.map((cluster) => [...cluster]);

  it("MUC: four mentions found in two pairs (Vilain et al., 1995)", () => {
    const { precision, recall, f1 } = coreferenceMeasures(muc(letters("abcd"), letters("ab", "cd")));
    expect([precision, recall, f1]).toEqual([1, expect.closeTo(2 / 3), expect.closeTo(0.8)]);
  });

  it("B-cubed: what is joined wrongly costs the more, the larger it is (Bagga and Baldwin, 1998)", () => {
    const gold = letters("12345", "67", "89ABC");
    const precision = (found: Clusters) => coreferenceMeasures(bCubed(gold, found)).precision;
    expect(precision(letters("12345", "6789ABC"))).toBeCloseTo(0.7619, 4);
    expect(precision(letters("1234589ABC", "67"))).toBeCloseTo(0.5833, 4);
  });

  it("CEAF-e: an entity is matched once at most (Luo, 2005)", () => {
    const best = 4 / 5 + 2 / 3;
    const { precision, recall } = coreferenceMeasures(ceafE(letters("abc", "de"), letters("ab", "cd", "e")));
    expect([precision, recall]).toEqual([expect.closeTo(best / 3, 9), expect.closeTo(best / 2, 9)]);
  });
});

/** Mentions 0 to 9, some of them left out, in up to five clusters. */
const clusters: fc.Arbitrary<Clusters> = fc
  .array(fc.integer({ min: -1, max: 4 }), { minLength: 10, maxLength: 10 })
  .map((labels) =>
    [0, 1, 2, 3, 4]
      .map((label) => labels.flatMap((own, mention) => (own === label ? [String(mention)] : [])))
      .filter((cluster) => cluster.length > 0),
  );

describe("bestAssignment", () => {
  it("is no worse than any other assignment", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = weights[0]?.length ?? 0;
        const best = bestAssignment(weights.length, columns, (row, column) => weights[row]?.[column] ?? 0);
        expect(best).toBe(byTrying(weights, 0, new Set()));
      }),
    );
  });
});

/** The best sum, found by trying every assignment. */
function byTrying(weights: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  const cells = weights[row];
  if (cells === undefined) return 0;
  const taken = cells.flatMap((weight, column) =>
    used.has(column) ? [] : [weight + byTrying(weights, row + 1, new Set([...used, column]))],
  );
  return Math.max(byTrying(weights, row + 1, used), ...taken);
}
