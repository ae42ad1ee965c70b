import { describe, expect, it } from "vitest";
import { keepWithin } from "./boundaries.js";
import { readFeatures } from "./features/index.js";

const labels = ["O", "B-source", "I-source", "B-content", "I-content"];

/** The labels that the first word of the second paragraph, or else sentence, may not have. */
function barred(words: readonly string[], sentences: readonly number[], paragraphs: readonly number[]) {
  const sequence = { words, sentences, paragraphs };
  const scores = new Float32Array(words.length * labels.length);
  keepWithin(sequence, readFeatures(sequence, new Map(), { affixRows: 8, quotes: 8 }), scores, labels);
  const row = (sentences[1] ?? 0) * labels.length;
  return labels.filter((_, column) => (scores[row + column] ?? 0) < 0);
}

describe("keepWithin", () => {
  it("lets a content go on in the next sentence, and nothing else", () => {
    expect(barred(["He", "left", ".", "She", "stayed"], [0, 3], [0])).toEqual(["I-source"]);
  });

  it("lets nothing go on in the next paragraph", () => {
    expect(barred(["He", "left", ".", "She", "stayed"], [0, 3], [0, 3])).toEqual(["I-source", "I-content"]);
    expect(barred(["“", "Go", "”", "She", "stayed"], [0, 3], [0, 3])).toEqual(["I-source", "I-content"]);
  });

  it("but a quotation that goes on, and a list that a colon announces", () => {
    expect(barred(["“", "Go", ".", "“", "Stay", "”"], [0, 3], [0, 3])).toEqual(["I-source"]);
    expect(barred(["‘", "Go", ".", "‘", "Stay", "’"], [0, 3], [0, 3])).toEqual(["I-source"]);
    expect(barred(["It", "asks", ":", "Pay", "us"], [0, 3], [0, 3])).toEqual(["I-source"]);
  });
});
