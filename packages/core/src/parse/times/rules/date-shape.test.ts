import { describe, expect, it } from "vitest";
import { lineOf } from "../../../../test/support/line-of.js";
import { english } from "../../../language/en/index.js";
import { dateShape } from "./date-shape.js";

/** How far a date may go at a word of a text; undefined where none can begin. */
function shapeAt(marked: string): string | undefined {
  const text = marked.replace("|", "");
  const { pieces } = lineOf(text);
  const at = pieces.findIndex(({ start }) => start === marked.indexOf("|"));
  const match = dateShape(english).read(pieces, at);
  return match && text.slice(pieces[at]?.start, pieces[match.to - 1]?.end);
}

describe("what looks like a date", () => {
  it.each([
    ["It rained on |Aug. 7, 1998, at 10:35 p.m. EST in Leon.", "Aug. 7, 1998, at 10:35 p.m. EST"],
    ["It rained on |Friday, the 7th of June and on.", "Friday, the 7th of June"],
    ["It rained on |7 August 1998 there.", "7 August 1998"],
    ["Born |1962-03-09 there.", "1962-03-09"],
    ["Born |12/05/1998 there.", "12/05/1998"],
    ["It rang at |10:35 there.", "10:35"],
    ["It rang |10:35 GMT there.", "10:35 GMT"],
    ["It rang at |4 in the morning there.", "4 in the morning"],
  ])("is seen: %s", (text, shape) => {
    expect(shapeAt(text)).toBe(shape);
  });

  it.each([
    "They |march 7 miles.",
    "In |May 40 boats sank.",
    "Some |10:35 of them left.",
    "It won |3-1 there.",
    "It fell |7.5 August points.",
    "On |Friday it rained.",
    "It rose |May 7% there.",
  ])("is not seen: %s", (text) => {
    expect(shapeAt(text)).toBeUndefined();
  });
});
