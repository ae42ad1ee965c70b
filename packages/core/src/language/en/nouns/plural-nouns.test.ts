import { expect, it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import { falsePlurals, irregularPlurals, notNoun, singularsOfMen } from "./plural-nouns.js";

it("has no form that both is a plural and is none", () => {
  expectWords(irregularPlurals);
  expectWords(falsePlurals);
  expectApart(irregularPlurals, falsePlurals);
  expect([...falsePlurals].filter((form) => !form.endsWith("s"))).toEqual([]);
});

it("tells verbs and adverbs by how they end", () => {
  for (const word of ["ended", "hardly", "soon"]) expect(word).toMatch(notNoun);
  for (const word of ["bridge", "monsoon"]) expect(word).not.toMatch(notNoun);
});

it("makes one man of many", () => {
  expect(singularsOfMen("Firemen")).toEqual(["fireman"]);
  expect(singularsOfMen("bridges")).toEqual([]);
});
