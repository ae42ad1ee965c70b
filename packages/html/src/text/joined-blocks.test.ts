import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { blocksOf } from "./blocks-of.js";
import { joinedBlocks } from "./joined-blocks.js";

it("joins blocks with an empty line between, and keeps where their words come from", () => {
  const { body } = parseHTML("<html><body><p>One</p><p>Two</p></body></html>").document;
  const { text, runs } = joinedBlocks(blocksOf(body));
  expect(text).toBe("One\n\nTwo");
  expect(runs.map(({ start, end, node }) => [text.slice(start, end), node.data])).toEqual([
    ["One", "One"],
    ["Two", "Two"],
  ]);
});

it("makes no text of no blocks", () => {
  expect(joinedBlocks([])).toEqual({ text: "", runs: [] });
});
