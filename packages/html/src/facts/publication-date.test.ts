import { isPublicationDate } from "@onrecord/core/standoff";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicationDate } from "./publication-date.js";

describe("a date of publication", () => {
  it.each([
    ["2024-08-19", "2024-08-19"],
    [" 2024-08-19 ", "2024-08-19"],
    ["2024-02-29", "2024-02-29"],
    ["2024-08-19T10:00:00Z", "2024-08-19T10:00:00Z"],
    ["2024-08-19T10:00:00.123+02:00", "2024-08-19T10:00:00.123+02:00"],
    ["2024-08-19T10:00Z", "2024-08-19T10:00:00Z"],
    ["2024-08-19T10:00+0200", "2024-08-19T10:00:00+02:00"],
    ["2024-08-19 10:00:00 +0200", "2024-08-19T10:00:00+02:00"],
    ["2024-08-19T10:00:00", "2024-08-19"],
  ])("%s is %s", (words, value) => {
    expect(publicationDate(words)).toBe(value);
  });

  it.each([
    "",
    "yesterday",
    "19 August 2024",
    "19.08.2024",
    "2024-8-19",
    "2023-02-29",
    "2024-02-30",
    "2024-13-01",
    "2024-08-19T24:00:00Z",
    "2024-08-19T25:00:00Z",
    "2024-08-19T10:00:00+24:00",
    "2024",
  ])("%j is none", (words) => {
    expect(publicationDate(words)).toBeUndefined();
  });

  it("is one that a record takes, whatever the page writes", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
    const words = fc
      .tuple(fc.constantFrom("0001", "1900", "2024"), two, two, two, two, two, two)
      .map(([year, month, day, hour, minute, zone, other]) => [
        `${year}-${month}-${day}`,
        `${year}-${month}-${day}T${hour}:${minute}`,
        `${year}-${month}-${day} ${hour}:${minute}:${zone}+${zone}${other}`,
        `${year}-0${month.slice(1)}-1${day.slice(1)}T1${hour.slice(1)}:${minute}:${zone}Z`,
      ]);
    fc.assert(
      fc.property(words, (dates) => {
        for (const date of dates.map(publicationDate)) {
          if (date !== undefined) expect(isPublicationDate(date)).toBe(true);
        }
      }),
    );
  });
});
