import { expect, it } from "vitest";
import { Relation } from "./relation.js";

it("holds between two different claims", () => {
  const between = (from: string, to: string): boolean =>
    Relation.safeParse({ type: "supports", from, to, evidence: [] }).success;
  expect([between("c:2", "c:1"), between("c:1", "c:1")]).toEqual([true, false]);
});
