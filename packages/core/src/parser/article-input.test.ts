import { describe, expect, it } from "vitest";
import { isPublicationDate } from "../record/index.js";
import { checkInput } from "./article-input.js";

describe("checkInput", () => {
  it("takes any text, a date, a date and time, and an absolute URL", () => {
    expect(() => checkInput({ text: "" })).not.toThrow();
    expect(() =>
      checkInput({ text: "\ud800", publishedAt: "2024-02-29", url: "https://example.org/a" }),
    ).not.toThrow();
    expect(() => checkInput({ text: "a", publishedAt: "2024-08-19T06:30:00+02:00" })).not.toThrow();
  });

  it.each(["19 August 2024", "2023-02-29", "2024-13-01", "2024-06-31", "2024-08-19T06:30", ""])(
    "names publishedAt where it is %o",
    (publishedAt) => {
      expect(() => checkInput({ text: "a", publishedAt })).toThrow(RangeError);
      expect(() => checkInput({ text: "a", publishedAt })).toThrow(/^publishedAt ".*" is no ISO 8601 date/);
      expect(isPublicationDate(publishedAt)).toBe(false);
    },
  );

  it("names a url that is not absolute", () => {
    expect(() => checkInput({ text: "a", url: "/news/1" })).toThrow(/^url "\/news\/1" is not absolute/);
  });
});
