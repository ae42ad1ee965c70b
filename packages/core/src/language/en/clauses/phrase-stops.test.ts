import { expect, it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { phraseStops } from "./phrase-stops.js";

it("holds no noun that can be counted", () => {
  expectWords(phraseStops);
  expectApart(phraseStops, english.nouns.irregularPlurals);
  expectApart(phraseStops, english.nouns.persons);
  expect(phraseStops).toContain("of");
});
