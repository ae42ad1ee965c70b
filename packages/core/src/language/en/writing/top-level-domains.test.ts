import { expect, it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { topLevelDomains } from "./top-level-domains.js";

it("holds no word that begins a sentence or joins one", () => {
  expectWords(topLevelDomains);
  expectApart(
    topLevelDomains,
    [...english.writing.sentenceOpeners].map((word) => word.toLowerCase()),
  );
  expectApart(topLevelDomains, english.pronouns.forms.keys());
  expect(topLevelDomains).not.toContain("in");
});
