import { describe, expect, it } from "vitest";
import { notFollowedBy } from "./around.js";
import { choice } from "./choice.js";
import { gap } from "./gap.js";
import { headed } from "./headed.js";
import { patternOf } from "./part.js";
import type { Part } from "./pattern.js";
import { many, optional } from "./repeat.js";
import { sequence } from "./sequence.js";

describe("the length of a pattern", () => {
  it.each<[string, Part, number, number]>([
    ["words", "per cent", 2, 2],
    ["a choice", choice("a", "b c d"), 1, 3],
    ["an optional part", optional("a b"), 0, 2],
    ["many", many("a b", { least: 2, most: 4 }), 4, 8],
    ["a gap", gap("a", { most: 5 }), 1, 6],
    ["a sequence", sequence("a", optional("b"), gap("c", { most: 2 }), notFollowedBy("d e f")), 2, 5],
    ["a run", headed("a", { of: "b", most: 7 }), 1, 7],
  ])("is bounded: %s", (_, part, least, most) => {
    expect(patternOf(part)).toMatchObject({ least, most });
  });
});
