import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { blocksOf } from "./blocks-of.js";

const bodyOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body;
const textsOf = (html: string) => blocksOf(bodyOf(html)).map(({ text }) => text);

describe("the blocks of a page", () => {
  it("are its paragraphs, headings, cells and items", () => {
    expect(
      textsOf("<h2>One</h2><p>Two</p><ul><li>Three</li></ul><table><tr><td>Four</td></tr></table>"),
    ).toEqual(["One", "Two", "Three", "Four"]);
  });

  it("are parted by line breaks and rules", () => {
    expect(textsOf("One<br>two<hr>three")).toEqual(["One", "two", "three"]);
  });

  it("hold inline elements and even white space, and are never empty", () => {
    expect(textsOf("<p> <b>One</b>\n\t<i>t</i>wo </p><p> </p><p></p>")).toEqual(["One two"]);
  });

  it("hold nothing of controls, code and pictures", () => {
    expect(
      textsOf(
        "<p>One<button>Share</button><script>run()</script></p><figure>Two</figure><svg><text>Three</text></svg>",
      ),
    ).toEqual(["One"]);
  });

  it("know which node each of their words is from", () => {
    const [block] = blocksOf(bodyOf("<p>  One\n  two<b> three</b></p>"));
    expect(block?.runs.map(({ start, end, node, from }) => [start, end, node.data.slice(from)])).toEqual([
      [0, 4, "One\n  two"],
      [4, 7, "two"],
      [7, 13, " three"],
    ]);
  });

  it("are found however deep they stand", () => {
    expect(textsOf(`${"<div>".repeat(20_000)}Words.`)).toEqual(["Words."]);
  });
});
