import { describe, expect, it } from "vitest";
import { at, changed, found, ofText } from "../../test/bridge-record.js";
import { figureValue } from "./figure-value.js";

describe("figure-value", () => {
  it("finds nothing in a good record", () => {
    expect(found(figureValue)).toEqual([]);
  });

  it.each([
    [
      "another number than the digits",
      { min: 12_000 },
      "figures[0].min: the min is 12000, but the words say “At least 1,200”",
    ],
    [
      "a value where the words give a bound",
      { value: 1200 },
      "figures[0].value: “at least” gives a bound, not a value",
    ],
    ["words without a number", { span: at("people") }, "figures[0].span: no number can be read in “people”"],
  ])("finds %s", (_, fields, message) => {
    expect(found(figureValue, changed("figures", 0, fields))).toEqual([message]);
  });

  it("wants “about” to be approximate", () => {
    const other = "About two million people live there.";
    const figure = { id: "f:1", span: { start: 0, end: 17 }, value: 2e6, approximate: false } as const;
    expect(found(figureValue, ofText(other, { figures: [figure] }))).toEqual([
      "figures[0].approximate: “about” makes the number approximate",
    ]);
    expect(found(figureValue, ofText(other, { figures: [{ ...figure, approximate: true }] }))).toEqual([]);
  });

  it("takes what words without a number in them are said to mean", () => {
    const figures = [{ id: "f:1", span: { start: 0, end: 6 }, min: 24, approximate: false }] as const;
    expect(found(figureValue, ofText("Dozens of people left.", { figures }))).toEqual([]);
  });
});
