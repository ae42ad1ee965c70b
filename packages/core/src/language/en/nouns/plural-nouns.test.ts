import { expect, it } from "vitest";
import { expectWords } from "../../../../test/support/words.js";
import { irregularPlurals, singularsOfMen } from "./plural-nouns.js";

it("holds plurals that do not end as plurals do", () => {
  expectWords(irregularPlurals);
  expect([...irregularPlurals].filter((plural) => plural.endsWith("s"))).toEqual([]);
});

it("makes one man of many", () => {
  expect(singularsOfMen("Firemen")).toEqual(["fireman"]);
  expect(singularsOfMen("bridges")).toEqual([]);
});
