import { expect, it } from "vitest";
import { byFirstWord } from "./by-first-word.js";

it("groups entries by their first word, in their order", () => {
  const long = { words: ["at", "the", "most"] };
  const short = { words: ["at", "most"] };
  const other = { words: ["about"] };
  const index = byFirstWord([long, other, short]);
  expect(index.get("at")).toEqual([long, short]);
  expect(index.get("about")).toEqual([other]);
});

it("leaves out what has no word", () => {
  expect(byFirstWord([{ words: [] }]).size).toBe(0);
});
