import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { MOST_READING_COST, readerView } from "./reader-view.js";
import { readingCost } from "./reading-cost.js";

const SENTENCE =
  "The harbour council will close the old fish market on Friday, ending a trade of a hundred years.";
const pageOf = (body: string) =>
  parseHTML(`<html><head><title>Market</title></head><body>${body}</body></html>`).document;

describe("the reader view", () => {
  it("holds the article and what the page says of it", () => {
    const view = readerView(pageOf(`<nav>Home</nav><article><p>${SENTENCE}</p></article>`));
    expect(view).toMatchObject({ kind: "view", title: "Market" });
    expect(view.kind === "view" ? view.content.textContent?.trim() : "").toBe(SENTENCE);
  });

  it("is none where there are no words", () => {
    expect(readerView(pageOf(""))).toEqual({ kind: "none", because: "no-article" });
  });

  it("is looked for up to a cost, and not above", () => {
    const deep = (elements: number) => pageOf(`${"<div>".repeat(300)}${"<p>Words.</p>".repeat(elements)}`);
    const within = deep(300);
    expect(readingCost(within, Number.POSITIVE_INFINITY)).toBeLessThan(MOST_READING_COST);
    expect(readerView(within).kind).toBe("view");
    const beyond = deep(400);
    expect(readingCost(beyond, Number.POSITIVE_INFINITY)).toBeGreaterThan(MOST_READING_COST);
    expect(readerView(beyond)).toEqual({ kind: "none", because: "too-complex" });
  });

  it("is none where Readability stumbles, as over a DOM that lacks something", () => {
    const page = Object.assign(pageOf(`<p>${SENTENCE}</p>`), { getElementsByTagName: undefined });
    expect(readerView(page)).toEqual({ kind: "none", because: "failed" });
  });
});
