import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Json, literal, stringLiteral } from "./literal.js";

const at = { indent: 0, before: 0, after: 1 };
/** What JavaScript reads an expression as. */
const evaluated = (expression: string): unknown => new Function(`"use strict"; return (${expression});`)();

describe("literal", () => {
  it.each<[Json, string]>([
    [[], "[]"],
    [{ a: 1, b: undefined, c: true }, "{ a: 1, c: true }"],
    [[{ start: 1, end: 2 }], "[{ start: 1, end: 2 }]"],
    [
      [
        { start: 1, end: 2 },
        { start: 3, end: 4 },
      ],
      "[\n  { start: 1, end: 2 },\n  { start: 3, end: 4 },\n]",
    ],
    [[{ title: "mayor" }, { title: "judge" }], '[{ title: "mayor" }, { title: "judge" }]'],
    [
      { list: ["x".repeat(60), "y".repeat(60)] },
      `{\n  list: [\n    "${"x".repeat(60)}",\n    "${"y".repeat(60)}",\n  ],\n}`,
    ],
    [{ text: "x".repeat(120) }, `{\n  text: "${"x".repeat(120)}",\n}`],
    [{ quote: "x".repeat(120) }, `{\n  quote:\n    "${"x".repeat(120)}",\n}`],
    [1e21, "1e21"],
    [{ "desk.example/seen": null }, '{ "desk.example/seen": null }'],
  ])("%#: is laid out", (value, expected) => {
    expect(literal(value, at)).toBe(expected);
  });

  it("keeps to the width with what stands before and behind it", () => {
    const value = { words: "x".repeat(50) };
    const { length } = literal(value, at);
    expect(literal(value, { indent: 0, before: 110 - length - 1, after: 1 })).not.toContain("\n");
    expect(literal(value, { indent: 0, before: 110 - length, after: 1 })).toContain("\n");
  });

  it("is read as the value it was made from, whatever that is", () => {
    const leaf = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("tree")),
        fc.dictionary(fc.constantFrom("id", "name", "quote", "aliases"), tie("tree")),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(evaluated(literal(value, at))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("stringLiteral", () => {
  it.each([
    ["plain", '"plain"'],
    ['say "no"', "'say \"no\"'"],
    [`"it's" '`, `"\\"it's\\" '"`],
    [`\`$\{x}\` \\`, `"\`$\{x}\` \\\\"`],
    ["a\nb\tc\r\0", '"a\\nb\\tc\\r\\u0000"'],
    ["\u2028\u202e\ufeff\ud800", '"\\u2028\\u202e\\ufeff\\ud800"'],
    ["🎈 東京", '"🎈 東京"'],
  ])("writes %j as %s", (value, expected) => {
    expect(stringLiteral(value)).toBe(expected);
    expect(evaluated(stringLiteral(value))).toBe(value);
  });
});
