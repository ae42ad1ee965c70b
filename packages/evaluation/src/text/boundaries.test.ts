import { describe, expect, it } from "vitest";
import { scoreBoundaries } from "./boundaries.js";

describe("scoreBoundaries", () => {
  it("counts tokens and sentences whose ends are both right, and places where sentences end", () => {
    const text = "Rain fell. Snow lay.";
    const gold = {
      text,
      tokens: [
        { start: 0, end: 4 },
        { start: 5, end: 10 },
      ],
      sentences: [{ start: 5, end: 10 }],
    };
    expect(scoreBoundaries([gold])).toEqual({
      tokens: { right: 1, predicted: 6, gold: 2 },
      sentences: { right: 0, predicted: 2, gold: 1 },
      sentenceEnds: { right: 1, predicted: 2, gold: 1 },
    });
  });
});
