import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { deicticDays, deicticReferences } from "./deictic-words.js";

it("points back for the past and ahead for the future", () => {
  for (const [word, { days, withoutDate }] of deicticDays)
    expect(withoutDate, word).toBe(days < 0 ? "PAST_REF" : days > 0 ? "FUTURE_REF" : "PRESENT_REF");
});

it("writes phrases in lower case, each once", () => {
  const phrases = [...deicticReferences.values()].flat().map(({ words }) => words);
  for (const words of phrases) expectWords(words);
  const texts = phrases.map((words) => words.join(" "));
  expect(texts.filter((text, place) => texts.indexOf(text) < place)).toEqual([]);
});
