import { describe, expect, it } from "vitest";
import { newsAndInterviews, readGum } from "../../../benchmarks/coreference/gum.mjs";
import {
  addDocument,
  bestAssignment,
  emptyTally,
  scoresOf,
} from "../../../benchmarks/coreference/scores.mjs";

function scored(gold: readonly string[], found: readonly string[]) {
  const tally = emptyTally();
  addDocument(
    tally,
    gold.map((cluster) => [...cluster]),
    found.map((cluster) => [...cluster]),
  );
  return scoresOf(tally);
}

describe("coreference scores", () => {
  it("are 100 for the gold itself", () => {
    expect(scored(["abc", "de"], ["de", "cab"])).toMatchObject({ mean: 100 });
  });

  it("agree with the example of Vilain et al. (1995): links of four mentions found in two pairs", () => {
    expect(scored(["abcd"], ["ab", "cd"]).muc).toEqual({
      precision: 100,
      recall: expect.closeTo(66.67, 2),
      f1: 80,
    });
  });

  it("agree with the example of Bagga and Baldwin (1998)", () => {
    const gold = ["12345", "67", "89ABC"];
    expect(scored(gold, ["12345", "6789ABC"]).bCubed.precision).toBeCloseTo(76.19, 2);
    expect(scored(gold, ["1234589ABC", "67"]).bCubed.precision).toBeCloseTo(58.33, 2);
  });

  it("match each entity once at most: CEAF-e after Luo (2005)", () => {
    const { ceafE } = scored(["abc", "de"], ["ab", "cd", "e"]);
    const best = 4 / 5 + 2 / 3;
    expect(ceafE.recall).toBeCloseTo((100 * best) / 2, 9);
    expect(ceafE.precision).toBeCloseTo((100 * best) / 3, 9);
  });

  it("find the best assignment where the greedy one is not", () => {
    expect(
      bestAssignment(
        [
          [10, 9],
          [9, 1],
        ],
        2,
        2,
      ),
    ).toBe(18);
  });
});

const corpora = process.env["ONRECORD_CORPORA"];
if (corpora === undefined) console.info("coreference accuracy: not measured, ONRECORD_CORPORA is not set");

describe.runIf(corpora !== undefined)(
  "coreference on the held-out GUM news and interviews, gold mentions",
  () => {
    it("is well above equal names and equal heads", async () => {
      const { coreferenceScores, systems } = await import("../../../benchmarks/coreference/systems.mjs");
      const documents = newsAndInterviews(readGum(corpora ?? ""), { heldOut: true });
      const mean = (system: keyof typeof systems) =>
        coreferenceScores(documents, systems[system], { singletons: false }).mean;
      expect(documents).toHaveLength(17);
      expect(mean("onrecord")).toBeGreaterThan(60);
      expect(mean("onrecord")).toBeGreaterThan(mean("equal heads") + 10);
      expect(mean("equal heads")).toBeGreaterThan(mean("equal names"));
    });
  },
);
