import { expect, it } from "vitest";
import { itemsOf } from "../../../test/support/items.js";
import { english } from "../../language/en/index.js";
import { ordinal } from "./ordinal.js";

it.each([
  ["7 +th", 7],
  ["third", 3],
  ["7", undefined],
  ["three", undefined],
])("an ordinal is digits with an ending, or a word: %s", (notation, value) => {
  expect(ordinal(english).read(itemsOf(notation), 0)?.value).toBe(value);
});
