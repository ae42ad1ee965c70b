import { expect, it } from "vitest";
import { wordList } from "./word-list.js";

it("reads words parted by any white space", () => {
  expect([...wordList("\n  one two\n  three\n")]).toEqual(["one", "two", "three"]);
});

it("refuses a word that stands twice", () => {
  expect(() => wordList("one two one")).toThrow("a list of words has these twice: one");
});
