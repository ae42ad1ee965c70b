import { describe, expect, it } from "vitest";
import { measures, noTally, tallyOf } from "./tally.js";

describe("measures", () => {
  it("are precision, recall and their harmonic mean", () => {
    expect(measures({ right: 1, predicted: 2, gold: 4 })).toEqual({
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
  });

  it("are 0 where there is nothing", () => {
    expect(measures(noTally)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it("count a key once", () => {
    expect(tallyOf(["a", "a", "b"], ["a", "c", "c"])).toEqual({ right: 1, predicted: 2, gold: 2 });
  });
});
