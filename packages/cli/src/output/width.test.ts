import { expect, it } from "vitest";
import { outputWidth } from "./width.js";

it.each([
  ["the terminal's", undefined, 97, 97],
  ["80 where there is no terminal", undefined, undefined, 80],
  ["no less than can be read", undefined, 12, 40],
  ["no more than reads well", undefined, 400, 120],
  ["as asked for, however wide", 200, 80, 200],
])("is %s", (_, option, columns, width) => {
  expect(outputWidth(option, columns === undefined ? {} : { columns })).toBe(width);
});
