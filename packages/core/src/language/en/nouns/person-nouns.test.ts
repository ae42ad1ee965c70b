import { expect, it } from "vitest";
import { expectApart, expectWithin, expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { femaleNouns, groupNouns, maleNouns, personNouns, relationNouns } from "./person-nouns.js";

it("holds singulars in lower case", () => {
  for (const list of [femaleNouns, maleNouns, personNouns, relationNouns, groupNouns])
    expectWords(list, /^[\p{Ll}-]+$/u);
});

it("has no noun that is both a man's and a woman's", () => {
  expectApart(maleNouns, femaleNouns);
});

it("takes every noun that heads a title for a person", () => {
  expectWithin(english.titles.nouns, personNouns);
});

it("knows a widow for a woman, and a friend for somebody's", () => {
  expect(english.nouns.find("widows")).toMatchObject({ gender: "female", types: ["person"] });
  expect(relationNouns).toContain("friend");
});
