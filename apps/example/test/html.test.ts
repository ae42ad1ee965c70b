import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anySource, emptyPages, pageOf, pages, story, storyOf } from "../../../packages/html/test/pages.js";
import { HOSTILE_PAGE } from "./articles.js";
import { articleText, choose, type OpenPage, opened } from "./open-page.js";
import { servedReader } from "./served-reader.js";

const { open } = servedReader();

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

// What linkedom gives in Node, a browser gives, too.
describe("the article of a page", () => {
  it.each(pages)("is $what", async ({ html, text }) => {
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
    expect((await read(pageOf(storyOf(), head)))["publishedAt"]).toBe(date);
  });

  it("has headline, byline, publisher and address, and no date that is none", async () => {
    const head = `<meta name="author" content="Staff  writer"><meta property="og:site_name" content="The Norvian"><link rel="canonical" href="https://norvian.example/market"><meta name="date" content="today">`;
    const { text, ...facts } = await read(pageOf(storyOf(), head));
    expect(text).toBe(story);
    expect(facts).toEqual({
      title: "Market to close",
      byline: "Staff writer",
      publisher: "The Norvian",
      url: "https://norvian.example/market",
    });
  });

  it.each([...emptyPages, { what: "nesting without end", html: `${"<div>".repeat(200_000)}Words.` }])(
    "is refused where there is $what",
    async ({ html }) => {
      expect(await read(html)).toEqual({ refused: "OpeningError" });
    },
  );

  it("is the whole page, soon, where it is small and deep", async () => {
    const started = performance.now();
    const { text } = await read(`${"<div>".repeat(500)}${"<dd>Words.".repeat(2000)}`);
    expect(text).toBe(Array.from({ length: 2000 }, () => "Words.").join("\n\n"));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("is found or refused, whatever tags come in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(anySource, async (source) => {
        const { text = "", refused } = await read(source);
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
      content: pageOf(storyOf(), '<meta name="date" content="2025-06-11">'),
    });
    await opened(page);
    expect(await articleText(page)).toBe(story);
    expect(await page.getByRole("heading", { name: "Market to close", exact: true }).isVisible()).toBe(true);
    expect(await page.locator(".masthead input[type=date]").inputValue()).toBe("2025-06-11");
    await choose(page, { name: "ferries.html", content: HOSTILE_PAGE });
    await opened(page);
    expect(await page.evaluate(() => Reflect.get(window, "broken"))).toBeUndefined();
    await context.close();
  });
});
