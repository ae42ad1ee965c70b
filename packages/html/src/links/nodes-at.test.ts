import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../linkedom.js";
import { nodesAt } from "./nodes-at.js";
import { spanOf } from "./span-of.js";

const { document } = parseHTML(
  "<html><body><p>Ada  <b>Brink</b> spoke.</p><aside><button>Share</button></aside><p>Rain fell.</p></body></html>",
);
const page = readPage(document);
function at(words: string) {
  const start = page.text.indexOf(words);
  return { start, end: start + words.length };
}
const stretches = (words: string) =>
  nodesAt(page, at(words)).map(({ node, start, end }) => node.nodeValue?.slice(start, end));

describe("nodesAt", () => {
  it("gives the nodes that words stand in, and where", () => {
    expect(page.text).toBe("Ada Brink spoke.\n\nRain fell.");
    expect(stretches("Brink")).toEqual(["Brink"]);
    expect(stretches("da Brink sp")).toEqual(["da ", "Brink", " sp"]);
    expect(stretches("spoke.\n\nRain")).toEqual(["spoke.", "Rain"]);
  });

  it("gives none for an empty span and for what stands between paragraphs", () => {
    expect(nodesAt(page, { start: 2, end: 2 })).toEqual([]);
    expect(stretches("\n\n")).toEqual([]);
  });
});

describe("spanOf", () => {
  const wordsOf = (selector: string) => {
    const element = document.querySelector(selector);
    const span = element === null ? undefined : spanOf(page, element);
    return span === undefined ? undefined : page.text.slice(span.start, span.end);
  };

  it("gives the words of an element, and of a text node", () => {
    expect(wordsOf("b")).toBe("Brink");
    expect(wordsOf("p")).toBe("Ada Brink spoke.");
    expect(wordsOf("body")).toBe(page.text);
    const text = document.querySelector("b")?.firstChild;
    expect(text && spanOf(page, text)).toEqual(at("Brink"));
  });

  it("gives none for what is no part of the article", () => {
    expect(wordsOf("button")).toBeUndefined();
  });
});
