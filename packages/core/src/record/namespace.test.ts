import { describe, expect, it } from "vitest";
import { isNamespace, namespaceOf } from "./namespace.js";

describe("isNamespace", () => {
  it.each([
    ["newsroom", true],
    ["newsroom.example", true],
    ["news-room2", true],
    ["Newsroom", false],
    ["2newsroom", false],
    ["newsroom.", false],
    ["news room", false],
    ["", false],
  ])("%s: %s", (words, is) => {
    expect(isNamespace(words)).toBe(is);
  });
});

describe("namespaceOf", () => {
  it("is what stands before the stroke", () => {
    expect(namespaceOf("newsroom.example/desk")).toBe("newsroom.example");
  });
});
