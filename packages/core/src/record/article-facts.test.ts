import { describe, expect, it } from "vitest";
import { isAbsoluteUrl, isPublicationDate, isRealDay } from "./article-facts.js";

describe("isPublicationDate", () => {
  it.each([
    ["2024-08-19", true],
    ["2024-08-19T10:30Z", true],
    ["2024-08-19T10:30:15.5+02:00", true],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2024-06-31", false],
    ["2024-13-01", false],
    ["2024-08-19T10:30", false],
    ["2024-08-19T25:00Z", false],
    ["19 August", false],
  ])("%s: %s", (text, is) => {
    expect(isPublicationDate(text)).toBe(is);
  });
});

describe("isRealDay", () => {
  it("knows leap years, by hundreds and four hundreds too", () => {
    expect(["1900-02-29", "2000-02-29", "2004-02-29", "2001-02-29"].map(isRealDay)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(["2024-04-30", "2024-04-31", "2024-04-00"].map(isRealDay)).toEqual([true, false, false]);
  });
});

describe("isAbsoluteUrl", () => {
  it("is said of a scheme with something behind it and no white space", () => {
    expect(
      ["https://example.org/a", "urn:isbn:0", "example.org", "/a", "https:", "https://a b"].map(
        isAbsoluteUrl,
      ),
    ).toEqual([true, true, false, false, false, false]);
  });
});
