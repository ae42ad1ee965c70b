import { describe, expect, it } from "vitest";
import { scoreTimes } from "./times.js";

describe("scoreTimes", () => {
  it("tells finding, finding exactly and the right value apart", () => {
    const gold = [
      { start: 0, end: 6, value: "2024-08-19" },
      { start: 10, end: 20, value: "2024-07" },
      { start: 30, end: 36, value: "P2Y" },
    ];
    const predicted = [
      { start: 0, end: 6, value: "2024-08-12" },
      { start: 15, end: 20, value: "2024-07" },
    ];
    const score = scoreTimes(gold, predicted);
    expect(score.relaxed).toEqual({ right: 2, predicted: 2, gold: 3 });
    expect(score.strict.right).toBe(1);
    expect(score.value.right).toBe(1);
  });
});
