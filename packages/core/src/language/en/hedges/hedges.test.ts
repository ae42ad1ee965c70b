import { expect, it } from "vitest";
import { expectWords, lowerCaseOrMark } from "../../../../test/support/words.js";
import { findPhrase } from "../../index.js";
import { hedges } from "./hedges.js";

const phrases = [...hedges.values()].flat();

function read(text: string) {
  const words = text.split(" ");
  const sequence = { lemmasAt: (at: number) => [words[at] ?? ""], mayInterrupt: () => false };
  return findPhrase(hedges, sequence, 0, words.length)?.meaning;
}

it("writes phrases of lemmas in lower case, each once", () => {
  for (const { lemmas } of phrases) expectWords(lemmas, lowerCaseOrMark);
  const texts = phrases.map(({ lemmas }) => lemmas.join(" "));
  expect(texts.filter((text, place) => texts.indexOf(text) < place)).toEqual([]);
});

it("tells the possible from the probable", () => {
  expect(read("perhaps")).toEqual({ effect: "possible" });
  expect(read("almost certainly")).toEqual({ effect: "probable" });
  expect(read("almost")).toEqual({ effect: "approximate" });
  expect(read("may")).toEqual({ effect: "possible", only: "modal" });
});
