import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { clitics, clockEndings, elidedTwice, elidedWords, fusedWords } from "./contractions.js";

it("has the longer endings first, so that no shorter one takes their place", () => {
  expectWords(clitics);
  const lengths = clitics.map((clitic) => clitic.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});

it("parts fused words within them", () => {
  for (const [word, cut] of fusedWords) expect(cut, word).toBeLessThan(word.length);
  expect("cannot".slice(0, fusedWords.get("cannot"))).toBe("can");
});

it("writes elided words without their apostrophe", () => {
  expectWords(elidedWords, /^\p{Ll}+$/u);
  expectWithin(elidedTwice, elidedWords);
});

it("knows each way to write the halves of a day", () => {
  expect([...clockEndings].sort()).toEqual(["a.m", "a.m.", "am", "am.", "p.m", "p.m.", "pm", "pm."]);
});
