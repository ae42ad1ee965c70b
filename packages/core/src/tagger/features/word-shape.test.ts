import { describe, expect, it } from "vitest";
import { hasCapital, isWritten, shapeOf, type WordShape, wordShape } from "./word-shape.js";

describe("shapeOf", () => {
  const shapes: readonly (readonly [string, WordShape])[] = [
    [",", wordShape.noLetters],
    ["東京", wordShape.noLetters],
    ["mayor", wordShape.lower],
    ["Halden", wordShape.capitalised],
    ["A", wordShape.oneCapital],
    ["NATO", wordShape.capitals],
    ["U.S.", wordShape.dottedCapitals],
    ["McAllister", wordShape.capitalisedMixed],
    ["iPhone", wordShape.mixed],
    ["2031", wordShape.number],
    ["1,250", wordShape.numberWithMarks],
    ["5G", wordShape.lettersAndDigits],
  ];
  it.each(shapes)("%s has shape %i", (word, shape) => expect(shapeOf(word)).toBe(shape));
});

describe("isWritten and hasCapital", () => {
  it.each([
    [",", false, false],
    ["2031", false, false],
    ["5G", false, false],
    ["mayor", true, false],
    ["Halden", true, true],
    ["iPhone", true, true],
  ])("%s", (word, written, capital) => {
    expect([isWritten(shapeOf(word)), hasCapital(shapeOf(word))]).toEqual([written, capital]);
  });
});
