import { describe, expect, it } from "vitest";
import { findPhrase, indexPhrases, withWords } from "./phrases.js";

const index = indexPhrases([
  ["call", "plain"],
  ["call for", "demand"],
  ["accuse … of", "accuse"],
  ["point out", "state"],
]);

function sequenceOf(text: string) {
  const words = text.split(" ");
  return {
    lemmasAt: (position: number) => [words[position] ?? ""],
    mayInterrupt: (position: number) => words[position]?.endsWith("ly") ?? false,
  };
}

const find = (text: string, limit = text.split(" ").length) => findPhrase(index, sequenceOf(text), 0, limit);

describe("findPhrase", () => {
  it("finds the longest phrase that begins there", () => {
    expect(find("call for help")).toEqual({ from: 0, to: 2, meaning: "demand" });
    expect(find("call help")).toEqual({ from: 0, to: 1, meaning: "plain" });
    expect(find("help call for")).toBeUndefined();
  });

  it("lets an adverb interrupt, but no other word", () => {
    expect(find("call loudly for")).toMatchObject({ meaning: "demand", to: 3 });
    expect(find("call him for")).toMatchObject({ meaning: "plain", to: 1 });
  });

  it("lets a gap hold an object of up to eight words", () => {
    expect(find("accuse the old man of")).toMatchObject({ meaning: "accuse", to: 5 });
    expect(find(`accuse ${"very ".repeat(9)}of`)).toBeUndefined();
  });

  it("ends before the limit", () => {
    expect(find("call for help", 1)).toMatchObject({ meaning: "plain" });
    expect(find("point out", 1)).toBeUndefined();
  });
});

it("takes in single words, after longer phrases that begin with them", () => {
  const both = withWords(indexPhrases([["hit back", "phrase"]]), new Map([["hit", "word"]]));
  const sequence = { lemmasAt: (at: number) => [["hit", "back"][at] ?? ""], mayInterrupt: () => false };
  expect(findPhrase(both, sequence, 0, 2)?.meaning).toBe("phrase");
  expect(findPhrase(both, sequence, 0, 1)?.meaning).toBe("word");
});
