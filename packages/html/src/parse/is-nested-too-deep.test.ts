import { describe, expect, it } from "vitest";
import { DEEPEST_MARKUP, isNestedTooDeep } from "./is-nested-too-deep.js";

describe("isNestedTooDeep", () => {
  it("tells a page that nests without end from a long one", () => {
    expect(isNestedTooDeep("<div>".repeat(DEEPEST_MARKUP))).toBe(false);
    expect(isNestedTooDeep("<div>".repeat(DEEPEST_MARKUP + 1))).toBe(true);
    expect(isNestedTooDeep("<DIV><my-part>".repeat(DEEPEST_MARKUP))).toBe(true);
    expect(isNestedTooDeep("<div><b>Words.</b></div>".repeat(200_000))).toBe(false);
  });

  it("does not count what needs no end", () => {
    expect(isNestedTooDeep("<p>Words.<br><img src=x><li>More.".repeat(50_000))).toBe(false);
  });
});
