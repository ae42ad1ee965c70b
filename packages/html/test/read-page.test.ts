import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Page, PageError, readPage } from "../src/linkedom.js";
import { anySource, emptyPages, pageOf, pages, story, storyOf } from "./pages.js";

const evened = (words: string) => words.replace(/\s/g, " ");

/** The words of each run, in the text and on the page. */
const runWords = ({ text, runs }: Page) =>
  runs.map(({ start, end, node, from }) => [
    evened(text.slice(start, end)),
    evened((node.nodeValue ?? "").slice(from, from + end - start)),
  ]);

const mapped = ({ runs }: Page) => runs.reduce((sum, { start, end }) => sum + (end - start), 0);

// The Reader's tests read the same pages in a browser.
describe("the text of a page", () => {
  it.each(pages)("is $what", ({ html, text }) => {
    expect(readPage(html).text).toBe(text);
  });

  it.each(pages)("stands on the page unit for unit: $what", ({ html }) => {
    const page = readPage(html);
    for (const [inText, onPage] of runWords(page)) expect(inText).toBe(onPage);
    expect(mapped(page)).toBe(page.text.replaceAll("\n\n", "").length);
  });

  it.each(emptyPages)("is refused where there is $what", ({ html }) => {
    expect(() => readPage(html)).toThrow(expect.objectContaining({ name: "PageError", fault: "no-text" }));
  });

  it("is refused where elements nest without end", () => {
    expect(() => readPage(`${"<div>".repeat(200_000)}Words.`)).toThrow(
      expect.objectContaining({ name: "PageError", fault: "too-deep" }),
    );
  });

  it("is read or refused, whatever tags come in whatever order", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        try {
          const page = readPage(source);
          expect(page.text.trim()).not.toBe("");
          for (const [inText, onPage] of runWords(page)) expect(inText).toBe(onPage);
        } catch (error) {
          expect(error).toBeInstanceOf(PageError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the part of a page that is read", () => {
  it("is its article, with the rest in bodyText", () => {
    const page = readPage(pageOf(`<nav><a href="/">Home</a></nav>${storyOf()}`));
    expect(page.part).toEqual({ kind: "article" });
    expect(page.bodyText).toBe(`Home\n\nMarket to close\n\n${story}`);
  });

  it("is its body where there is no article", () => {
    const page = readPage(`<nav style="display:none">Home</nav>`);
    expect(page).toMatchObject({ text: "Home", part: { kind: "body", because: "no-article" } });
  });

  it("is its body, soon, where it is small and deep", () => {
    const deep = `${"<div>".repeat(500)}${"<dd>Words.".repeat(2000)}`;
    const page = readPage(pageOf(deep, `<meta name="author" content="Ada Brink">`));
    expect(page.part).toEqual({ kind: "body", because: "too-complex" });
    expect(page.text).toBe(Array.from({ length: 2000 }, () => "Words.").join("\n\n"));
    expect(page).toMatchObject({ title: "Market to close | The Norvian", byline: "Ada Brink" });
  });
});

describe("a document of one's own", () => {
  const { document } = parseHTML(pageOf(`<template><p>Unseen.</p></template>${storyOf()}`));

  it("is read, and stays as it is", () => {
    const before = document.documentElement.outerHTML;
    expect(readPage(document).text).toBe(story);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("lends its nodes to the map", () => {
    const paragraphs = Array.from(document.querySelectorAll("article > p"), ({ firstChild }) => firstChild);
    expect(readPage(document).runs.map(({ node }) => node)).toEqual(paragraphs);
  });

  it.each([undefined, null, 42, {}, []])("is no %j", (value) => {
    // What a caller without types may give.
    expect(() => Reflect.apply(readPage, undefined, [value])).toThrow(TypeError);
  });
});
