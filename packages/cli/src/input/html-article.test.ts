import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlArticle } from "./html-article.js";
import { InputError } from "./input-error.js";

const PARAGRAPHS = [
  "The harbour council will close the old fish market on Friday, ending a trade that began in 1911, it said.",
  "“We have waited eleven years for a plan that works, and this is not one,” said Ida Lindqvist of the union.",
  "Two officials, who asked not to be named, said that the market could reopen as early as the end of July.",
  "The council denied on Tuesday that it had hidden anything from the fishers, the buyers or from the public.",
];

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>Market to close | The Norvian</title>${head}</head><body>${body}</body></html>`;

const story = (paragraphs: readonly string[] = PARAGRAPHS) =>
  `<article><h1>Market to close</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>`;

describe("the article of a page", () => {
  it("is its main text, paragraphs parted by an empty line", () => {
    expect(htmlArticle(page(story())).text).toBe(PARAGRAPHS.join("\n\n"));
  });

  it("leaves out menus, scripts, styles, forms, pictures and footers", () => {
    const { text } = htmlArticle(
      page(
        `<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
         ${story([PARAGRAPHS[0] ?? "", "<script>alert('x')</script><style>p { color: red }</style>", ...PARAGRAPHS.slice(1), "<figure><img src=x><figcaption>A boat. Photo: Agency</figcaption></figure>"])}
         <form><button>Subscribe</button></form><footer>All rights reserved</footer>`,
      ),
    );
    expect(text).toBe(PARAGRAPHS.join("\n\n"));
  });

  it("has the headline without the name of the site", () => {
    expect(htmlArticle(page(story())).title).toBe("Market to close");
  });

  it.each([
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Market to close","datePublished":"2025-06-11T08:00:00+0200"}</script>`,
      "2025-06-11T08:00:00+02:00",
    ],
    [
      "Open Graph",
      `<meta property="article:published_time" content="2025-06-11T08:00:00Z">`,
      "2025-06-11T08:00:00Z",
    ],
    ["microdata", `<meta itemprop="datePublished" content="2025-06-11">`, "2025-06-11"],
    ["a meta tag", `<meta name="date" content="2025-06-11 08:00">`, "2025-06-11"],
  ])("has the date that %s states", (_, head, date) => {
    expect(htmlArticle(page(story(), head)).publishedAt).toBe(date);
  });

  it("has no date where the page states none, or none that is one", () => {
    expect(htmlArticle(page(story()))).not.toHaveProperty("publishedAt");
    expect(htmlArticle(page(story(), `<meta name="date" content="today">`))).not.toHaveProperty(
      "publishedAt",
    );
  });

  it("has byline, publisher and address", () => {
    const head = `<meta name="author" content="Staff  writer"><meta property="og:site_name" content="The Norvian"><link rel="canonical" href="https://norvian.example/market">`;
    expect(htmlArticle(page(story(), head))).toMatchObject({
      byline: "Staff writer",
      publisher: "The Norvian",
      url: "https://norvian.example/market",
    });
  });

  it("has character references as characters, and white space evened out", () => {
    const [first = "", ...rest] = PARAGRAPHS;
    const html = page(story([`Caf&eacute; &amp; bar&nbsp;&mdash; &#x201C;so&#8221;\n    ${first}`, ...rest]));
    expect(htmlArticle(html).text).toMatch(/^Café & bar — “so” The harbour/);
  });

  it("keeps inline elements in their sentence, and parts paragraphs written with line breaks", () => {
    const [a, b, c, d] = PARAGRAPHS;
    const html = page(
      `<div id="story"><p><b>PORT</b> <i>EL</i>SA: ${a}<br><br>${b}</p><p>${c}</p><p>${d}</p></div>`,
    );
    expect(htmlArticle(html).text).toBe([`PORT ELSA: ${a}`, b, c, d].join("\n\n"));
  });

  it("is found where tags are left out or left open, as HTML allows", () => {
    const html = `<!doctype html><title>Market to close</title>${PARAGRAPHS.map((text) => `<p>${text}`).join("")}`;
    expect(htmlArticle(html).text).toBe(PARAGRAPHS.join("\n\n"));
  });

  it("is whatever text there is, where a page is too short to tell the article from the rest", () => {
    expect(htmlArticle("<p>Stop press.</p>").text).toBe("Stop press.");
  });

  it("is refused where there is no text", () => {
    expect(() => htmlArticle(page("<div id=root></div><script>render()</script>"))).toThrow(
      "page without text",
    );
  });

  it("is refused where the page is nested deeper than browsers go", () => {
    expect(() => htmlArticle("<div>".repeat(200_000))).toThrow("nested too deep");
    expect(htmlArticle(`${"<div>".repeat(100)}Words.`).text).toBe("Words.");
  });

  it("holds nothing of a template, which nobody sees", () => {
    const page = "<template><pre>Not yet shown.</pre></template><p>Rain fell all day.</p>";
    expect(htmlArticle(page).text).toBe("Rain fell all day.");
    expect(() => htmlArticle("<template><pre>Not yet shown.")).toThrow(InputError);
  });

  it("is found or refused, whatever tags come in whatever order", () => {
    const tag = fc.constantFrom(
      ...[
        "html",
        "head",
        "body",
        "title",
        "h1",
        "p",
        "div",
        "table",
        "tr",
        "td",
        "ul",
        "li",
        "a",
        "b",
        "br",
        "pre",
      ],
      ...[
        "article",
        "script",
        "style",
        "svg",
        "math",
        "template",
        "noscript",
        "select",
        "frameset",
        "iframe",
      ],
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        "<!--",
        "-->",
        "<![CDATA[",
        "&amp;",
        "&#0;",
        "&bogus;",
        '<meta name="date" content="x">',
        "<",
      ),
      fc.string({ unit: "binary" }),
      fc.constant("Some words, and then some more. "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          expect(htmlArticle(pieces.join("")).text.trim()).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
