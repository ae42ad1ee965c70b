import { describe, expect, it } from "vitest";
import { type AttributionParts, scoreAttributions } from "./attributions.js";
import { measures } from "./tally.js";

const text = "Ada Brink said that the bridge would close, and Marek Olin denied it in a letter.";
function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
const parts = (source: string, cue: string, ...content: string[]): AttributionParts => ({
  source: source === "" ? [] : [at(source)],
  cue: [at(cue)],
  content: content.map(at),
});
const gold = [parts("Ada Brink", "said", "that the bridge would close"), parts("Marek Olin", "denied", "it")];

describe("scoreAttributions", () => {
  it("gives full marks to the gold itself", () => {
    const score = scoreAttributions(text, gold, gold);
    expect(measures(score.linked)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(score.missed).toEqual([]);
    expect(score.invented).toEqual([]);
  });

  it("forgives white space at the ends, and nothing else", () => {
    const loose = {
      ...gold[0],
      source: [{ start: 0, end: 10 }],
      cue: [at("said")],
      content: [at("the bridge would close")],
    };
    const score = scoreAttributions(text, gold, [loose]);
    expect(score.exact.source.right).toBe(1);
    expect(score.exact.content.right).toBe(0);
    expect(score.linked.right).toBe(1);
  });

  it("counts pieces that touch as one, and pieces with a gap as two", () => {
    const touching = parts("Ada Brink", "said", "that the", "bridge would close");
    expect(scoreAttributions(text, gold, [touching]).exact.content).toEqual({
      right: 1,
      predicted: 1,
      gold: 2,
    });
    const gap = parts("Ada Brink", "said", "that", "would close");
    expect(scoreAttributions(text, gold, [gap]).exact.content).toEqual({ right: 0, predicted: 2, gold: 2 });
  });

  it("links no attribution whose source is another's, and says what it missed and what was invented", () => {
    const score = scoreAttributions(text, gold, [parts("Marek Olin", "said", "that the bridge would close")]);
    expect(score.linked).toEqual({ right: 0, predicted: 1, gold: 2 });
    expect(score.missed).toHaveLength(2);
    expect(score.invented).toHaveLength(1);
  });

  it("lets a prediction match one gold attribution only", () => {
    const twice = [gold[0], gold[0]].flatMap((one) => one ?? []);
    expect(scoreAttributions(text, twice, gold.slice(0, 1)).linked.right).toBe(1);
  });
});
