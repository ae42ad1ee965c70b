import { describe, expect, it } from "vitest";
import { isJson, MAX_DEPTH } from "./json.js";

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe("isJson", () => {
  it.each([["a"], [0], [false], [null], [[1, ["b"]]], [{ a: { b: [null] } }], [Object.create(null)]])(
    "takes %j",
    (value) => {
      expect(isJson(value)).toBe(true);
    },
  );

  it.each([
    [undefined],
    [Number.NaN],
    [1n],
    [() => 1],
    [Symbol("a")],
    [new Date(0)],
    [new Map()],
    [{ a: undefined }],
  ])("takes no %o, which JSON would lose or change", (value) => {
    expect(isJson(value)).toBe(false);
  });

  it("takes values as deep as its bound, and none deeper nor one that holds itself", () => {
    expect(isJson(nested(MAX_DEPTH))).toBe(true);
    expect(isJson(nested(MAX_DEPTH + 1))).toBe(false);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(isJson(circle)).toBe(false);
  });
});
