import { describe, expect, it } from "vitest";
import { expressionOf, lineOf } from "../../../test/support/line-of.js";
import { withDayPart } from "./day-part.js";

const monday = { type: "DATE", value: "2024-08-19" } as const;

describe("the part of the day behind a date", () => {
  it("makes it a time", () => {
    const line = lineOf("It rained on Monday morning.");
    expect(withDayPart(line, expressionOf(line, "Monday", monday))).toMatchObject({
      type: "TIME",
      value: "2024-08-19TMO",
      to: 5,
    });
  });

  it.each([
    ["what is no part of the day", "It rained on Monday noisily.", "Monday", monday],
    ["a month", "It was an August morning.", "August", { type: "DATE", value: "2024-08" } as const],
    ["a distance", "It rained two days ago night.", "two days ago", { ...monday, measured: true }],
  ])("leaves %s alone", (_, text, words, value) => {
    const line = lineOf(text);
    const date = expressionOf(line, words, value);
    expect(withDayPart(line, date)).toBe(date);
  });
});
