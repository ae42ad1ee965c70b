import { expect, it } from "vitest";
import { Figure } from "./figure.js";

const isFigure = (told: object): boolean =>
  Figure.safeParse({ id: "f:1", span: { start: 0, end: 1 }, approximate: false, ...told }).success;

it("has a value, a min or a max", () => {
  expect([isFigure({ value: 0 }), isFigure({ min: 1 }), isFigure({ max: 1 }), isFigure({})]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it("has no min above its max", () => {
  expect([isFigure({ min: 2, max: 2 }), isFigure({ min: 3, max: 2 })]).toEqual([true, false]);
});
