import { Readability } from "@mozilla/readability";
import type { ArticleInput } from "@onrecord/core";
import { blocksOf, evenSpaces } from "./html-blocks.js";
import { isNestedTooDeep } from "./is-nested-too-deep.js";
import { OpeningError } from "./opening-error.js";
import { publicationDate } from "./publication-date.js";

/**
 * The article of a saved web page: its main text, paragraphs parted by an empty line, and what the page states of
 * it. The page is only ever parsed: a document made by `DOMParser` runs no script and loads nothing.
 *
 * @throws {OpeningError} where the page holds no text, or nests without end.
 */
export function htmlArticle(html: string): ArticleInput {
  if (isNestedTooDeep(html)) {
    throw new OpeningError(
      "This page nests its parts too deep to be read. Paste the article's text instead.",
    );
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  // Nobody sees a template, and Readability cannot read one.
  for (const template of page.querySelectorAll("template")) template.remove();
  const stated = statedBy(page);
  const bodyText = blocksOf(page.body).join("\n\n");
  const found = readerView(page);
  const articleText = found?.content ? blocksOf(found.content).join("\n\n") : "";
  const text = articleText === "" ? bodyText : articleText;
  if (text === "") {
    throw new OpeningError(
      "This page holds no text. If a script fills it, save it again from the open page.",
    );
  }
  const publishedAt = [...stated.dates, found?.publishedTime]
    .map((date) => publicationDate(date ?? ""))
    .find((date) => date !== undefined);
  const title = headline(evenSpaces(found?.title ?? ""), stated.headings);
  const byline = evenSpaces(found?.byline ?? "");
  const publisher = evenSpaces(found?.siteName ?? "");
  return {
    text,
    ...(title === "" ? {} : { title }),
    ...(byline === "" ? {} : { byline }),
    ...(publisher === "" ? {} : { publisher }),
    ...(stated.url === undefined ? {} : { url: stated.url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** Pages of more elements are no news articles; the reader view would hold the page up over them. */
const MOST_ELEMENTS = 30_000;

/** What Readability takes for the article; nothing where it finds none, or stumbles over the page. */
function readerView(page: Document): ReturnType<Readability<Node>["parse"]> {
  try {
    return new Readability<Node>(page, {
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
  } catch {
    return null;
  }
}

type Places = readonly (readonly [selector: string, attribute: string])[];

/** Where pages state the day of publication, best first, besides the JSON-LD and the tags that Readability reads. */
const DATE_PLACES: Places = [
  ["meta[property='article:published_time']", "content"],
  ["meta[itemprop='datePublished']", "content"],
  ["time[itemprop='datePublished']", "datetime"],
  ["meta[name='pubdate']", "content"],
  ["meta[name='date']", "content"],
  ["time[pubdate]", "datetime"],
];

const URL_PLACES: Places = [
  ["link[rel='canonical']", "href"],
  ["meta[property='og:url']", "content"],
];

interface Stated {
  readonly dates: readonly string[];
  readonly headings: readonly string[];
  readonly url: string | undefined;
}

/** What the page says of itself; read before Readability, which takes the document apart. */
function statedBy(page: Document): Stated {
  const valuesOf = (places: Places) =>
    places.flatMap(([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute) ?? []);
  return {
    dates: valuesOf(DATE_PLACES),
    headings: [...page.querySelectorAll("h1")].map((heading) => blocksOf(heading).join(" ")),
    url: valuesOf(URL_PLACES).find(isWebAddress),
  };
}

/** A page's title is often the headline with the site's name added; the heading on the page has it alone. */
const headline = (title: string, headings: readonly string[]): string =>
  headings.find((heading) => heading !== "" && title.includes(heading)) ?? title;

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);
