import { describe, expect, it } from "vitest";
import { grouped } from "./grouped.js";

describe("grouped", () => {
  it("gives the items under each of their keys, in their order", () => {
    const byLetter = grouped(["ab", "b", ""], (word) => word);
    expect([...byLetter]).toEqual([
      ["a", ["ab"]],
      ["b", ["ab", "b"]],
    ]);
  });

  it("gives an item that names a key twice once", () => {
    expect(grouped(["aa"], (word) => word).get("a")).toEqual(["aa"]);
  });
});
