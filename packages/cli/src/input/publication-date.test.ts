import { describe, expect, it } from "vitest";
import { publicationDate } from "./publication-date.js";

describe("a date of publication", () => {
  it.each([
    ["2024-08-19", "2024-08-19"],
    [" 2024-08-19 ", "2024-08-19"],
    ["2024-08-19T10:00:00Z", "2024-08-19T10:00:00Z"],
    ["2024-08-19T10:00:00.123+02:00", "2024-08-19T10:00:00.123+02:00"],
    ["2024-08-19T10:00Z", "2024-08-19T10:00:00Z"],
    ["2024-08-19 10:00:00 +0200", "2024-08-19T10:00:00+02:00"],
    ["2024-08-19T10:00:00", "2024-08-19"],
  ])("%s is %s", (words, value) => {
    expect(publicationDate(words)).toBe(value);
  });

  it.each([
    "",
    "yesterday",
    "19.08.2024",
    "2024-8-19",
    "2024-02-30",
    "2024-13-01",
    "2024-08-19T25:00:00Z",
    "2024",
  ])("%j is none", (words) => {
    expect(publicationDate(words)).toBeUndefined();
  });
});
