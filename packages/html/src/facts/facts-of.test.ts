import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { factsOf } from "./facts-of.js";
import { statedFacts } from "./stated-facts.js";

const statedOn = (head: string, body = "", attributes = "") =>
  statedFacts(parseHTML(`<html ${attributes}><head>${head}</head><body>${body}</body></html>`).document);

/** What a page states where there is no reader view. */
const factsFrom = (head: string, body = "", attributes = "") =>
  factsOf(statedOn(head, body, attributes), undefined, undefined);

describe("a page's date", () => {
  it.each([
    [`<meta property="article:published_time" content="2025-06-11T08:00:00Z">`, "2025-06-11T08:00:00Z"],
    [`<meta itemprop="datePublished" content="2025-06-11">`, "2025-06-11"],
    [`<meta name="date" content="2025-06-11 08:00">`, "2025-06-11"],
    [`<meta name="pubdate" content=" 2025-06-11 ">`, "2025-06-11"],
  ])("is what it states: %s", (head, date) => {
    expect(factsFrom(head).publishedAt).toBe(date);
  });

  it("comes with what it was taken from, the best place first", () => {
    const head = `<meta name="date" content="2025-06-12"><meta itemprop="datePublished" content="2025-06-11 08:00">`;
    expect(factsFrom(head)).toEqual({
      publishedAt: "2025-06-11",
      publishedFrom: { place: "meta[itemprop='datePublished']", words: "2025-06-11 08:00" },
    });
  });

  it("is the reader view's where it states none, or none that is one", () => {
    const words = "2025-06-11T08:00:00+0200";
    const view = { publishedTime: words };
    const linked = `<script type="application/ld+json">{"datePublished":"${words}"}</script>`;
    const date = "2025-06-11T08:00:00+02:00";
    expect(factsOf(statedOn(`<meta name="date" content="today">${linked}`), view, undefined)).toEqual({
      publishedAt: date,
      publishedFrom: { place: "script[type='application/ld+json']", words },
    });
    expect(factsOf(statedOn(""), view, undefined)).toEqual({
      publishedAt: date,
      publishedFrom: { place: "meta", words },
    });
  });

  it("is absent where nothing states one", () => {
    expect(factsFrom(`<meta name="date" content="today">`)).toEqual({});
  });
});

describe("a page's title", () => {
  const title = "Market to close | The Norvian";

  it("is the heading that it holds", () => {
    const stated = statedOn("", "<h1>The Norvian</h1><h1>Market\n to close</h1>");
    expect(factsOf(stated, { title: "Market to\nclose | Norvian" }, undefined).title).toBe("Market to close");
  });

  it("is whole where no heading tells the headline from the site", () => {
    expect(factsOf(statedOn("", "<h1></h1><h1>Sport</h1>"), { title }, undefined).title).toBe(title);
  });

  it("is what the page states where there is no reader view", () => {
    expect(factsFrom(`<title>${title}</title>`).title).toBe(title);
    expect(factsFrom(`<meta property="og:title" content="Market"><title>${title}</title>`).title).toBe(
      "Market",
    );
  });
});

describe("a page's byline and publisher", () => {
  const head = `<meta name="author" content="Staff  writer"><meta property="og:site_name" content="The Norvian">`;

  it("are the reader view's, white space evened out", () => {
    const view = { byline: " Ada\n Brink", siteName: "Norvian" };
    expect(factsOf(statedOn(head), view, undefined)).toEqual({ byline: "Ada Brink", publisher: "Norvian" });
  });

  it("are what the page states where there is no reader view", () => {
    expect(factsFrom(head)).toEqual({ byline: "Staff writer", publisher: "The Norvian" });
  });

  it("are absent where the reader view has none", () => {
    expect(factsOf(statedOn(head), { byline: null, siteName: "" }, undefined)).toEqual({});
  });
});

describe("a page's address", () => {
  const ASKED = "https://norvian.example/market?from=home";
  const canonical = `<link rel="canonical" href="/market">`;

  it("is the one it calls its own, in full", () => {
    expect(factsOf(statedOn(canonical), undefined, ASKED).url).toBe("https://norvian.example/market");
    expect(factsFrom(`<meta property="og:url" content="https://norvian.example/m">`).url).toBe(
      "https://norvian.example/m",
    );
  });

  it("is the one it was asked for at where it states none", () => {
    expect(factsOf(statedOn(""), undefined, ASKED).url).toBe(ASKED);
  });

  it("is absent where neither is known", () => {
    expect(factsFrom(canonical)).toEqual({});
  });
});

describe("a page's language", () => {
  it.each([
    ["", "lang=en-gb", "en-GB"],
    [`<meta http-equiv="Content-Language" content="en, fr">`, "", "en"],
    [`<meta property="og:locale" content="en_US">`, "", "en-US"],
    [`<meta property="og:locale" content="en_US">`, `lang="no tag"`, "en-US"],
  ])("is what it says it is: %s %s", (head, attributes, language) => {
    expect(factsFrom(head, "", attributes)).toEqual({ language });
  });
});
