import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../test/support/reading-of.js";

function phrasesOf(notation: string): readonly (string | undefined)[] {
  const { tokens, phrases } = readingOf(notation);
  return [...phrases].map(({ from, to }) => wordsOf(tokens.slice(from, to)));
}

describe("noun phrases", () => {
  it("run from the determiner to the head", () => {
    expect(phrasesOf("The/DT two/CD elected/VBN officials/NNS left/VBD a/DT meeting/NN ./.")).toEqual([
      "The two elected officials",
      "a meeting",
    ]);
  });
  it("hold their possessors as phrases of their own", () => {
    expect(phrasesOf("the/DT territory/NN 's/POS health/NN ministry/NN")).toEqual([
      "the territory",
      "the territory 's health ministry",
    ]);
  });
  it("part where an adjective follows a noun", () => {
    expect(phrasesOf("gave/VBD reporters/NNS fresh/JJ details/NNS")).toEqual(["reporters", "fresh details"]);
  });
  it("take coordinated nationalities together, but only with a conjunction", () => {
    expect(phrasesOf("Qatari/JJ and/CC Egyptian/JJ mediators/NNS met/VBD ./.")).toEqual([
      "Qatari and Egyptian mediators",
    ]);
    expect(phrasesOf("In/IN Qatar/NNP ,/, Egyptian/JJ mediators/NNS met/VBD ./.")).toEqual([
      "Qatar",
      "Egyptian mediators",
    ]);
  });
  it("never cross a sentence's end, and are none where they are lists", () => {
    const list = (words: number) => phrasesOf(`the/DT ${"port/NN ".repeat(words)}`).length;
    expect(list(19)).toBe(1);
    expect(list(20)).toBe(0);
  });
  it("are found by head and by end", () => {
    const { phrases } = readingOf("the/DT territory/NN 's/POS health/NN ministry/NN");
    expect(phrases.headedBy(4)?.from).toBe(0);
    expect(phrases.headedBy(3)).toBeUndefined();
    expect(phrases.startingAt(0)?.to).toBe(5);
    expect(phrases.startingAt(1)).toBeUndefined();
    expect(phrases.endingAt(2)?.head).toBe(1);
    expect(phrases.endingAt(3)).toBeUndefined();
  });
});
