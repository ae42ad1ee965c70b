import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readingCost } from "./reading-cost.js";

const costOf = (body: string, limit = Number.POSITIVE_INFINITY) =>
  readingCost(parseHTML(`<html><body>${body}</body></html>`).document, limit);

describe("the cost of reading a page", () => {
  it("grows with its elements, and with the square of their depth", () => {
    const empty = costOf("");
    expect(costOf("<p></p>") - empty).toBe(1000 + 2 ** 2);
    expect(costOf("<p></p><p></p>") - empty).toBe(2 * (1000 + 2 ** 2));
    expect(costOf("<div><p></p></div>") - empty).toBe(1000 + 2 ** 2 + 1000 + 3 ** 2);
  });

  it("does not grow with its words", () => {
    expect(costOf("<p>Rain fell all day.</p>")).toBe(costOf("<p></p>"));
  });

  it("is counted up to a limit", () => {
    const cost = costOf("<p></p>".repeat(100), 5_000);
    expect(cost).toBeGreaterThan(5_000);
    expect(cost).toBeLessThan(7_000);
  });
});
