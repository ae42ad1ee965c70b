import { expect, it } from "vitest";
import { languageTag } from "./language-tag.js";

it.each([
  ["en", "en"],
  ["EN-gb", "en-GB"],
  ["en_US", "en-US"],
  ["pt-br, en", "pt-BR"],
  ["", undefined],
  ["English (UK)", undefined],
])("a page in %j is in %s", (words, tag) => {
  expect(languageTag(words)).toBe(tag);
});
