import { describe, expect, it } from "vitest";
import { plainReading } from "../../../test/support/plain-reading.js";
import { datelineDay } from "./dateline-day.js";

describe("the day of a dateline", () => {
  it.each([
    "LONDON 1996-08-30\n\nThe bank cut its rate.",
    "A Title\n\nPORT LEON, Aug. 30, 1996\n\nIt rained.",
  ])("is given in full: %s", (text) => {
    expect(datelineDay(plainReading(text))).toEqual({ year: 1996, month: 8, day: 30 });
  });

  it.each([
    ["it has no year", "LONDON, Aug. 30\n\nIt rained."],
    ["words in lower case stand beside it", "It rained on Aug. 30, 1996.\n\nIt snowed."],
    ["it stands far below", `${"It rained.\n\n".repeat(4)}LONDON 1996-08-30`],
    ["much stands before it", `${"A B C D E F G H I J K"} 1996-08-30\n\nIt rained.`],
  ])("is unknown where %s", (_, text) => {
    expect(datelineDay(plainReading(text))).toBeUndefined();
  });
});
