import { describe, expect, it } from "vitest";
import { expressionOf, lineOf } from "../../../test/support/line-of.js";
import { followingDays } from "./day-list.js";

/** The days that follow "August 7" in a text, as values. */
function after(text: string, value = "2024-08-07"): readonly string[] {
  const line = lineOf(text);
  return followingDays(line, expressionOf(line, "August 7", { type: "DATE", value })).map((day) => day.value);
}

describe("the days behind a day of the month", () => {
  it.each([
    ["The talks ran from August 7 to 9 in Geneva.", ["2024-08-09"]],
    ["It rained on August 7, and on.", []],
    ["It rained on August 7 and 8 and 9.", ["2024-08-08", "2024-08-09"]],
    ["It rained on August 7-9.", ["2024-08-09"]],
  ])("are read: %s", (text, days) => {
    expect(after(text)).toEqual(days);
  });

  it("have no year where the first has none", () => {
    expect(after("It rained on August 7 and 8.", "XXXX-08-07")).toEqual(["XXXX-08-08"]);
  });

  it.each([
    ["count something", "On August 7 and 8 people left."],
    ["do not rise", "It rained on August 7 and 6."],
    ["measure something", "On August 7 to 9% left."],
    ["are no days of that month", "It rained on August 7 and 32."],
  ])("are none where numbers %s", (_, text) => {
    expect(after(text)).toEqual([]);
  });
});
