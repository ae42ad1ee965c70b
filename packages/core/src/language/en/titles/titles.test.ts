import { expect, it } from "vitest";
import { expectApart, expectWords } from "../../../../test/support/words.js";
import { english } from "../index.js";
import { honorifics, offices, titleAbbreviations, titleJoints, titleNouns } from "./titles.js";

it("writes titles as their key has them: in lower case, without a stop", () => {
  for (const list of [
    honorifics.keys(),
    titleAbbreviations.keys(),
    titleAbbreviations.values(),
    titleNouns,
    titleJoints,
  ])
    expectWords(list, /^[\p{Ll}-]+$/u);
  for (const titles of offices) expectWords(titles, /^[\p{Ll} -]+$/u);
});

it("lists each title under one office", () => {
  const titles = offices.flat();
  expect(titles.filter((title, place) => titles.indexOf(title) < place)).toEqual([]);
});

it("leads from no abbreviation to another", () => {
  expectApart(titleAbbreviations.values(), titleAbbreviations.keys());
});

it("knows that a secretary of state is a foreign minister", () => {
  const { officesOf } = english.titles;
  expect(officesOf(["secretary", "of", "state"])).toEqual(officesOf(["foreign", "minister"]));
  expect(officesOf(["sen."])).toEqual(officesOf(["senator"]));
});
