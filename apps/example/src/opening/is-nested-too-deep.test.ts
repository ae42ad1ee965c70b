import { describe, expect, it } from "vitest";
import { isNestedTooDeep } from "./is-nested-too-deep.js";

describe("isNestedTooDeep", () => {
  it("tells a page that nests without end from a long one", () => {
    expect(isNestedTooDeep("<div>".repeat(200_000))).toBe(true);
    expect(isNestedTooDeep("<DIV><my-part>".repeat(10_000))).toBe(true);
    expect(isNestedTooDeep("<div><b>Words.</b></div>".repeat(200_000))).toBe(false);
  });

  it("does not count what needs no end", () => {
    expect(isNestedTooDeep("<p>Words.<br><img src=x><li>More.".repeat(50_000))).toBe(false);
  });
});
