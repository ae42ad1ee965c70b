import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTILE_PAGE } from "./articles.js";
import { articleText, choose, type OpenPage, opened } from "./open-page.js";
import { servedReader } from "./served-reader.js";

const { open } = servedReader();

const PARAGRAPHS = [
  "The harbour council will close the old fish market on Friday, ending a trade that began in 1911, it said.",
  "“We have waited eleven years for a plan that works, and this is not one,” said Ida Lindqvist of the union.",
  "Two officials, who asked not to be named, said that the market could reopen as early as the end of July.",
  "The council denied on Tuesday that it had hidden anything from the fishers, the buyers or from the public.",
];
const [FIRST = "", ...REST] = PARAGRAPHS;
const STORY = PARAGRAPHS.join("\n\n");

const pageOf = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>Market to close | The Norvian</title>${head}</head><body>${body}</body></html>`;
const story = (paragraphs: readonly string[] = PARAGRAPHS) =>
  `<article><h1>Market to close</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article>`;

let reader: OpenPage;

beforeAll(async () => {
  reader = await open();
  const built = await readdir(new URL("../dist/assets/", import.meta.url));
  const chunk = built.find((name) => /^html-article-.*\.js$/.test(name));
  if (chunk === undefined) throw new Error("The build has no part that reads HTML.");
  // The part of the page that reads HTML, loaded as the page itself loads it.
  const address = new URL(`assets/${chunk}`, reader.page.url()).href;
  // In words, since the test runner would rewrite an import written here.
  await reader.page.evaluate(`
    import(${JSON.stringify(address)}).then((part) => {
      window.readHtml = Object.values(part).find((value) => typeof value === "function");
    })
  `);
});

afterAll(async () => reader.context.close());

/** What the page makes of HTML: the parser's input, or `refused` with the name of the error. */
const read = async (html: string): Promise<Readonly<Record<string, string>>> =>
  reader.page.evaluate((given) => {
    const readHtml: unknown = Reflect.get(window, "readHtml");
    if (typeof readHtml !== "function") throw new Error("nothing reads HTML");
    try {
      return readHtml(given);
    } catch (error) {
      return { refused: error instanceof Error ? error.name : String(error) };
    }
  }, html);

// The command line reads the same pages in the same way; see its own tests.
describe("the article of a page", () => {
  const menus = `<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>`;
  const extras = [
    "<script>alert('x')</script><style>p { color: red }</style>",
    "<figure><img src=x><figcaption>A boat. Photo: Agency</figcaption></figure>",
  ];
  const pages: readonly (readonly [what: string, html: string, text: string])[] = [
    ["its main text", pageOf(story()), STORY],
    [
      "no menu, script, style, form, picture or footer",
      pageOf(
        `${menus}${story([FIRST, ...extras, ...REST])}<form><button>Subscribe</button></form><footer>All rights reserved</footer>`,
      ),
      STORY,
    ],
    [
      "tags left out or left open",
      `<title>Market</title>${PARAGRAPHS.map((text) => `<p>${text}`).join("")}`,
      STORY,
    ],
    ["too short to tell the article from the rest", "<p>Stop press.</p>", "Stop press."],
    [
      "a template, which nobody sees",
      "<template><pre>Not yet shown.</pre></template><p>Rain fell all day.</p>",
      "Rain fell all day.",
    ],
    ["deep nesting", `${"<div>".repeat(100)}Words.`, "Words."],
    [
      "rules and tables between words",
      "<p>One<hr>Two<table><tr><td>Three</td><td>Four</table>",
      "One\n\nTwo\n\nThree\n\nFour",
    ],
    [
      "character references",
      pageOf(story([`Caf&eacute; &amp; bar&nbsp;&mdash; &#x201C;so&#8221;\n   ${FIRST}`, ...REST])),
      [`Café & bar — “so” ${FIRST}`, ...REST].join("\n\n"),
    ],
    [
      "paragraphs written with line breaks",
      pageOf(
        `<div><p><b>PORT</b> <i>EL</i>SA: ${FIRST}<br><br>${REST[0]}</p><p>${REST[1]}</p><p>${REST[2]}</p></div>`,
      ),
      [`PORT ELSA: ${FIRST}`, ...REST].join("\n\n"),
    ],
  ];
  it.each(pages)("is found: %s", async (_, html, text) => {
    expect((await read(html))["text"]).toBe(text);
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
  ])("has the date that %s states", async (_, head, date) => {
    expect((await read(pageOf(story(), head)))["publishedAt"]).toBe(date);
  });

  it("has headline, byline, publisher and address, and no date that is none", async () => {
    const head = `<meta name="author" content="Staff  writer"><meta property="og:site_name" content="The Norvian"><link rel="canonical" href="https://norvian.example/market"><meta name="date" content="today">`;
    const { text, ...facts } = await read(pageOf(story(), head));
    expect(text).toBe(STORY);
    expect(facts).toEqual({
      title: "Market to close",
      byline: "Staff writer",
      publisher: "The Norvian",
      url: "https://norvian.example/market",
    });
  });

  it.each([
    ["nothing", ""],
    ["a page that only a script fills", pageOf("<div id=root></div><script>render()</script>")],
    ["a template alone", "<template><pre>Not yet shown."],
    ["nesting without end", `${"<div>".repeat(200_000)}Words.`],
  ])("is refused where there is none to be read: %s", async (_, html) => {
    expect(await read(html)).toEqual({ refused: "OpeningError" });
  });

  it("is found or refused, whatever tags come in whatever order", async () => {
    const tag = fc.constantFrom(
      ..."html head body title h1 p div table tr td ul li a b br pre article script style svg math template noscript select frameset iframe form figure".split(
        " ",
      ),
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
      fc.constantFrom(
        "<p id=comment class=hidden style=display:none>",
        "<img src=x onerror=window.broken=1>",
      ),
      fc.string({ unit: "binary" }),
      fc.constant("Some words, and then some more. "),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { text = "", refused } = await read(pieces.join(""));
        if (refused === undefined) expect(text.trim()).not.toBe("");
        else expect(refused).toBe("OpeningError");
      }),
      { numRuns: 150 },
    );
    expect(await reader.page.evaluate(() => Reflect.get(window, "broken"))).toBeUndefined();
    expect(reader.strays).toEqual([]);
    expect(reader.errors).toEqual([]);
  });

  it("is shown with what the page states of it", async () => {
    const { page, context } = await open();
    await choose(page, {
      name: "market.html",
      content: pageOf(story(), '<meta name="date" content="2025-06-11">'),
    });
    await opened(page);
    expect(await articleText(page)).toBe(STORY);
    expect(await page.getByRole("heading", { name: "Market to close", exact: true }).isVisible()).toBe(true);
    expect(await page.locator(".masthead input[type=date]").inputValue()).toBe("2025-06-11");
    await choose(page, { name: "ferries.html", content: HOSTILE_PAGE });
    await opened(page);
    expect(await page.evaluate(() => Reflect.get(window, "broken"))).toBeUndefined();
    await context.close();
  });
});
