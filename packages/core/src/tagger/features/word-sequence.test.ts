import { describe, expect, it } from "vitest";
import { readText } from "../../text/index.js";
import { wordSequence } from "./word-sequence.js";

describe("wordSequence", () => {
  it("names the words that start sentences and paragraphs", () => {
    const document = readText("Nothing happened. Nobody came.\n\nThe mayor left.");
    expect(wordSequence(document)).toEqual({
      words: ["Nothing", "happened", ".", "Nobody", "came", ".", "The", "mayor", "left", "."],
      sentences: [0, 3, 6],
      paragraphs: [0, 6],
    });
  });
});
