import { expect, it } from "vitest";
import { noTitles, titleKey, titlesOf } from "./titles.js";

const { officesOf } = titlesOf({
  ...noTitles,
  abbreviations: new Map([["gov", "governor"]]),
  offices: [["governor", "head of province"], ["head"]],
});

it("finds the office by the longest title that words end in", () => {
  expect(officesOf(["acting", "governor"])).toEqual([0]);
  expect(officesOf(["head", "of", "province"])).toEqual([0]);
  expect(officesOf(["head"])).toEqual([1]);
  expect(officesOf(["gov."])).toEqual([0]);
});

it("gives none for other words", () => {
  expect(officesOf(["head", "of", "state"])).toEqual([]);
  expect(officesOf([])).toEqual([]);
});

it("compares titles without case and stop", () => {
  expect(titleKey("Gov.")).toBe("gov");
});
