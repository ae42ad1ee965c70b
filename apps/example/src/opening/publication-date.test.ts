import { describe, expect, it } from "vitest";
import { publicationDate } from "./publication-date.js";

describe("publicationDate", () => {
  it.each([
    ["2025-06-11", "2025-06-11"],
    ["2025-06-11 08:00", "2025-06-11"],
    ["2025-06-11T08:00:00Z", "2025-06-11T08:00:00Z"],
    ["2025-06-11T08:00+0200", "2025-06-11T08:00:00+02:00"],
  ])("brings %s into the form of a record", (words, date) => {
    expect(publicationDate(words)).toBe(date);
  });

  it.each(["", "today", "2025-02-30", "2025-06-11T25:00:00Z", "11 June 2025"])(
    "takes no date from “%s”",
    (words) => {
      expect(publicationDate(words)).toBeUndefined();
    },
  );
});
