import { describe, expect, it } from "vitest";
import { taken } from "../../test/support/taken.js";
import { headed } from "./headed.js";
import { tag } from "./word.js";

describe("a headed run", () => {
  const nouns = headed(tag("NN"), { of: tag("DT", "JJ", "NN"), most: 5 });

  it("goes up to the last head", () => {
    expect(taken(nouns, "the/DT old/JJ stone/NN bridge/NN big/JJ over/IN")).toBe("the old stone bridge");
  });

  it("is none without a head within reach", () => {
    expect(taken(nouns, "the/DT old/JJ over/IN")).toBeUndefined();
    expect(taken(nouns, "a/DT a/DT a/DT a/DT stone/NN")).toBe("a a a a stone");
    expect(taken(nouns, "a/DT a/DT a/DT a/DT a/DT stone/NN")).toBeUndefined();
  });
});
