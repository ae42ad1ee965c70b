import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, idsOf } from "../../../test/support/ferry-record.js";
import { figureReports } from "./figure-reports.js";
import { itemsById } from "./items-by-id.js";
import { voices } from "./voices.js";

const { reportsOf } = figureReports(anyFerryRecord, voices(anyFerryRecord, itemsById(anyFerryRecord)));

describe("the reports of a figure", () => {
  it("are the claims that give it, each with all its voices", () => {
    const reports = reportsOf("f:seven").map(({ claim, voices }) => [claim.id, ...idsOf(voices)]);
    expect(reports).toEqual([["c:wish", "a:board", "a:brink"]]);
    expect(reportsOf(ferryRecord.figures[0])).toEqual(reportsOf("f:seven"));
  });

  it("are none for a figure that no claim gives", () => {
    expect(reportsOf("f:none")).toEqual([]);
  });
});
