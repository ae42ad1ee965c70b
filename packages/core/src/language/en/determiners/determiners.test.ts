import { expect, it } from "vitest";
import { expectApart, expectWithin, expectWords } from "../../../../test/support/words.js";
import { beforeCounted, definite, demonstrative, distributive, indefinite, leading } from "./determiners.js";

it("lets each word single out in one way", () => {
  const ways = [definite, indefinite, demonstrative, distributive];
  ways.forEach((way, place) => {
    expectWords(way);
    for (const other of ways.slice(place + 1)) expectApart(way, other);
  });
});

it("leaves off only what singles out", () => {
  expectWithin(leading, [...definite, ...indefinite, ...demonstrative]);
  expect(beforeCounted).toContain("the");
});
