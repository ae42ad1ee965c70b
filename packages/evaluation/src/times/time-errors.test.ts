import { describe, expect, it } from "vitest";
import { timeErrors } from "./time-errors.js";

describe("timeErrors", () => {
  it("tells what was missed, what has another value, and what is not there", () => {
    const text = "The ferry sank on Monday, was raised in June by Friday now.";
    const at = (words: string, value: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, value };
    };
    const gold = {
      id: "ferry",
      text,
      publishedAt: "2024-08-19",
      times: [at("Monday", "2024-08-12"), at("June", "2024-06"), at("Friday", "2024-08-23")],
    };
    const found = [at("June", "2024-06"), at("Friday", "2024-08-16"), at("now", "PRESENT_REF")];
    expect(timeErrors(gold, found)).toEqual([
      "missed ferry 2024-08-19 2024-08-12 got nothing: The ferry sank on [[Monday]], was raised in June by Friday now.",
      expect.stringContaining("value ferry 2024-08-19 2024-08-23 got 2024-08-16: "),
      expect.stringContaining("spurious ferry 2024-08-19 PRESENT_REF: "),
    ]);
  });
});
