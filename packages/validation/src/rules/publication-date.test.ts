import { describe, expect, it } from "vitest";
import { bridge, changed, found, ofText } from "../../test/bridge-record.js";
import { publicationDate } from "./publication-date.js";

const dated = (words: string, value: string) =>
  ofText(`${words}.`, { times: [{ id: "t:1", span: { start: 0, end: words.length }, type: "DATE", value }] });

describe("publication-date", () => {
  it("finds nothing in a good record", () => {
    expect(found(publicationDate)).toEqual([]);
  });

  it("finds a bare weekday more than a week from publication", () => {
    expect(found(publicationDate, changed("times", 0, { value: "2024-08-05" }))).toEqual([
      "times[0].value: “Monday” is 14 days before publication on 2024-08-19",
    ]);
  });

  it.each([
    ["Today", "2024-08-21", "2 days after"],
    ["Yesterday", "2024-08-19", "the very day of"],
    ["Tomorrow", "2024-08-18", "1 day before"],
  ])("finds that %s is not %s", (words, value, distance) => {
    expect(found(publicationDate, dated(words, value))).toEqual([
      `times[0].value: “${words}” is ${distance} publication on 2024-08-19`,
    ]);
  });

  it("does not mind a day that is named by its date", () => {
    expect(found(publicationDate, dated("Monday, 5 August", "2024-08-05"))).toEqual([]);
  });

  it("says nothing where the publication date is not known", () => {
    const { publishedAt: _, ...article } = bridge.article;
    const record = changed("times", 0, { value: "2020-08-17" });
    expect(found(publicationDate, { ...record, article })).toEqual([]);
  });
});
