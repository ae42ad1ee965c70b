import { describe, expect, it } from "vitest";
import { lineOf } from "../../../test/support/line-of.js";
import type { Line } from "./line.js";
import { type LineExpressions, readLine } from "./read-line.js";
import { timeRuleIndex } from "./time-rule-index.js";

const reference = { year: 2024, month: 8, day: 19 };

const read = (line: Line): LineExpressions => readLine(line, timeRuleIndex(line.language));

describe("a line", () => {
  it("gives its expressions from left to right, each with its rule", () => {
    const { expressions } = read(lineOf("It rained on Monday and for two weeks.", { reference }));
    expect(expressions.map(({ value, rule }) => [value, rule])).toEqual([
      ["2024-08-19", "weekday"],
      ["P2W", "length"],
    ]);
  });

  it("tells the next the day and the year last spoken of", () => {
    const { narrative, narrativeYear } = read(lineOf("It sank on May 3, 1998.", { reference }));
    expect({ narrative, narrativeYear }).toEqual({
      narrative: { year: 1998, month: 5, day: 3 },
      narrativeYear: 1998,
    });
    const after = read(lineOf("It rained.", { narrativeYear: 1998 }));
    expect(after).toEqual({ expressions: [], narrativeYear: 1998 });
  });

  it("does not take a distance for a year spoken of", () => {
    expect(read(lineOf("It sank ten years ago.", { reference })).narrativeYear).toBeUndefined();
  });
});
