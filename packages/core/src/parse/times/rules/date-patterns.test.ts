import { describe, expect, it } from "vitest";
import { lineOf } from "../../../../test/support/line-of.js";
import { english } from "../../../language/en/index.js";
import { writtenDate } from "./date-patterns.js";

/** What is written at the bar in a text, and its words; undefined where nothing is. */
function read(marked: string) {
  const text = marked.replace("|", "");
  const { pieces } = lineOf(text);
  const at = pieces.findIndex(({ start }) => start === marked.indexOf("|"));
  const match = writtenDate(english).read(pieces, at);
  return match && { words: text.slice(pieces[at]?.start, pieces[match.to - 1]?.end), ...match.value };
}

describe("a date in figures", () => {
  it.each([
    ["It rained on |Aug. 7 there.", "Aug. 7", { month: 8, day: 7 }],
    ["It rained on |August 7, 1998, and on.", "August 7, 1998", { month: 8, day: 7, year: 1998 }],
    ["It rained on |May 22/96 there.", "May 22/96", { month: 5, day: 22, year: 1996 }],
    ["It rained on |7 August 1998 there.", "7 August 1998", { month: 8, day: 7, year: 1998 }],
    ["It rained on |7th of June there.", "7th of June", { month: 6, day: 7 }],
    ["It rained |Friday, Aug. 7.", "Friday, Aug. 7", { month: 8, day: 7, weekday: 5 }],
    ["Born |1962-03-09 there.", "1962-03-09", { year: 1962, month: 3, day: 9 }],
    ["Born |12/05/1998 there.", "12/05/1998", { year: 1998, month: 12, day: 5 }],
    ["Born |25/12/49 there.", "25/12/49", { year: 2049, month: 12, day: 25 }],
    ["Born |12/25/51 there.", "12/25/51", { year: 1951, month: 12, day: 25 }],
  ])("is read: %s", (text, words, date) => {
    expect(read(text)).toEqual({ words, date });
  });

  it.each([
    "They |march 7 miles.",
    "In |May 40 boats sank.",
    "It won |3-1 there.",
    "It fell |7.5 August points.",
    "On |Friday it rained.",
    "It rose |May 7% there.",
    "It was |7 August 8 there.",
    "It was A|7 August there.",
    "It cost |1998-13-01 there.",
  ])("is not read: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("a time of day in figures", () => {
  it.each([
    ["It rang |10:35 a.m. there.", "10:35 a.m.", "T10:35"],
    ["It rang |9.52am there.", "9.52am", "T09:52"],
    ["It rang |12 p.m. there.", "12 p.m.", "T12:00"],
    ["It rang |12:05 am there.", "12:05 am", "T00:05"],
    ["It rang at |10:35 there.", "10:35", "T10:35"],
    ["It rang |10:35 GMT there.", "10:35 GMT", "T10:35"],
    ["It rang |9 p.m. EST there.", "9 p.m. EST", "T21:00"],
    ["It rang at |4 in the morning there.", "4 in the morning", "T04:00"],
    ["It rang at |4 in the afternoon there.", "4 in the afternoon", "T16:00"],
    ["It rang |9:30 pm at night there.", "9:30 pm at night", "T21:30"],
  ])("is read: %s", (text, words, clock) => {
    expect(read(text)).toEqual({ words, clock });
  });

  it.each([
    "Some |10:35 of them left.",
    "It rang at |13 p.m. there.",
    "It rang at |10:75 there.",
    "At |4 men left.",
  ])("is not read: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("joins the date before it", () => {
    const date = { year: 1998, month: 10, day: 26 };
    for (const written of [
      "Oct. 26, 1998 at 9:42",
      "10/26/1998 09:42",
      "1998-10-26T09:42:07Z",
      "26 Oct. 1998, at 9:42 am",
    ])
      expect(read(`It rang |${written} there.`)).toEqual({ words: written, date, clock: "T09:42" });
  });
});
