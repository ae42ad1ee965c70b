import { expect, it } from "vitest";
import { LONGEST_TREE, treeRanges } from "./tree-ranges.js";

it("gives each sentence a tree, and cuts one that is longer than a tree may be", () => {
  expect(treeRanges([0, 3], 3 + LONGEST_TREE)).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 3 + LONGEST_TREE },
  ]);
  expect(treeRanges([0], LONGEST_TREE + 1)).toEqual([
    { from: 0, to: LONGEST_TREE },
    { from: LONGEST_TREE, to: LONGEST_TREE + 1 },
  ]);
  expect(treeRanges([], 0)).toEqual([]);
});
