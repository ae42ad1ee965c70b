import { describe, expect, it } from "vitest";
import { parseWithLinkedom } from "./parse-with-linkedom.js";
import { DEEPEST_TREE } from "./shallow-tree.js";

const depthOf = (node: Node | null): number => (node === null ? 0 : 1 + depthOf(node.parentNode));

describe("a document made by linkedom", () => {
  it("is mended as browsers mend it", () => {
    expect(parseWithLinkedom("<table><tr><td>One<p>Two<td>Three").body.innerHTML).toBe(
      "<table><tbody><tr><td>One<p>Two</p></td><td>Three</td></tr></tbody></table>",
    );
  });

  it.each([400, 600, 4_900])(
    "has all words of %i elements within each other, and is no deeper than browsers go",
    (depth) => {
      const { body } = parseWithLinkedom(
        `${"<div>".repeat(depth)}Words.<p>More.</p>${"</div>".repeat(depth)}<p>End.`,
      );
      expect(body.textContent).toBe("Words.More.End.");
      const depths = Array.from(body.querySelectorAll("*"), depthOf);
      expect(Math.max(...depths)).toBe(Math.min(depth + 4, DEEPEST_TREE + 1));
      expect(depths).toHaveLength(depth + 2);
    },
  );
});
