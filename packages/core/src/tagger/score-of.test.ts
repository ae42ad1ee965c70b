import { expect, it } from "vitest";
import { scoreOf } from "./score-of.js";

it("adds up what is known of the features, in their order", () => {
  const scores = { near: 0.1, "same type": 0.2, far: -1 };
  expect(scoreOf(scores, ["near", "same type"])).toBe(0.1 + 0.2);
  expect(scoreOf(scores, ["far", "green"])).toBe(-1);
  expect(scoreOf(scores, [])).toBe(0);
});
