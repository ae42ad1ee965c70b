import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { boundsAfter, boundsBefore } from "./quantity-bounds.js";

it("writes phrases in lower case, none of them twice", () => {
  for (const index of [boundsBefore, boundsAfter]) {
    const phrases = [...index.values()].flat();
    for (const { words } of phrases) expectWords(words, lowerCaseOrMark);
    const texts = phrases.map(({ words }) => words.join(" "));
    expect(texts.filter((text, place) => texts.indexOf(text) < place)).toEqual([]);
  }
});

it("has no phrase behind its own beginning, which would be taken for it", () => {
  for (const phrases of boundsBefore.values())
    phrases.forEach(({ words }, place) => {
      const shorter = phrases
        .slice(0, place)
        .find((other) => other.words.every((word, at) => words[at] === word));
      expect(shorter, words.join(" ")).toBeUndefined();
    });
});

it("tells the least from the most", () => {
  const boundOf = (text: string) =>
    boundsBefore.get(text.split(" ")[0] ?? "")?.find(({ words }) => words.join(" ") === text)?.bound;
  expect(boundOf("at least")).toBe("min");
  expect(boundOf("up to")).toBe("max");
  expect(boundOf("nearly")).toBe("approximate");
});
