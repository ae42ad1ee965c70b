import { Readability } from "@mozilla/readability";
import type { ArticleInput } from "@onrecord/core";
import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { blocksOf } from "./html-blocks.js";
import { InputError } from "./input-error.js";
import { publicationDate } from "./publication-date.js";

/**
 * The article of a news page: its main text, paragraphs parted by an empty line, with the headline, the date,
 * the byline, the publisher and the address, where the page states them.
 *
 * Mozilla's Readability (the reader view of Firefox) tells the article from menus, advertisements and comments.
 * parse5 comes first because it mends untidy HTML as browsers do, by the WHATWG rules.
 *
 * @throws {InputError} where the page holds no text.
 */
export function htmlArticle(html: string): ArticleInput {
  const document = documentOf(html);
  const stated = statedBy(document);
  const bodyText = blocksOf(document.body).join("\n\n");
  const found = readerView(document);
  const text = found?.content ? blocksOf(found.content).join("\n\n") : bodyText;
  if (text === "")
    throw new InputError("is a page without text; if a script fills it, save it from the browser");
  const publishedAt = firstDate([...stated.dates, found?.publishedTime]);
  return {
    text,
    ...optional("title", headline(found?.title, stated.headings)),
    ...optional("byline", found?.byline),
    ...optional("publisher", found?.siteName),
    ...optional("url", stated.url),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** What Readability takes for the article; nothing where it finds none, or stumbles over the page. */
function readerView(document: Document): ReturnType<Readability<Node>["parse"]> {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch {
    return null;
  }
}

/** Elements within elements; browsers go no deeper, and the libraries here recurse. */
const MAX_DEPTH = 512;

function documentOf(html: string): Document {
  const tree = parse(html);
  if (isDeeperThan(MAX_DEPTH, tree)) throw new InputError("is HTML that is nested too deep to be read");
  const { document } = parseHTML(serialize(tree));
  // Nobody sees a template, and Readability cannot read one.
  for (const template of document.querySelectorAll("template")) template.remove();
  return document;
}

function isDeeperThan(limit: number, tree: DefaultTreeAdapterTypes.Node): boolean {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node) => ("childNodes" in node ? node.childNodes : []));
  }
  return false;
}

/** Where pages state the date of publication, besides the JSON-LD and the meta tags that Readability reads. */
const DATE_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ["meta[property='article:published_time']", "content"],
  ["meta[itemprop='datePublished']", "content"],
  ["time[itemprop='datePublished']", "datetime"],
  ["meta[name='pubdate']", "content"],
  ["meta[name='date']", "content"],
  ["time[pubdate]", "datetime"],
];

const URL_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ["link[rel='canonical']", "href"],
  ["meta[property='og:url']", "content"],
];

interface Stated {
  readonly dates: readonly string[];
  readonly headings: readonly string[];
  readonly url: string | undefined;
}

/** What the page says of itself; read before Readability, which takes the document apart. */
function statedBy(document: Document): Stated {
  const values = (places: typeof DATE_PLACES) =>
    places.flatMap(
      ([selector, attribute]) => document.querySelector(selector)?.getAttribute(attribute) ?? [],
    );
  return {
    dates: values(DATE_PLACES),
    headings: [...document.querySelectorAll("h1")].map((heading) => blocksOf(heading).join(" ")),
    url: values(URL_PLACES).find(isWebAddress),
  };
}

/** A page's title is often the headline with the site's name added; the heading on the page has it alone. */
const headline = (title: string | null | undefined, headings: readonly string[]): string | null | undefined =>
  headings.find((heading) => heading !== "" && title?.includes(heading)) ?? title;

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);

const firstDate = (dates: readonly (string | null | undefined)[]): string | undefined =>
  dates.flatMap((date) => publicationDate(date ?? "") ?? [])[0];

/** The property, if the page gives it any words; white space as the page happens to break it is evened out. */
function optional<Key extends string>(key: Key, value: string | null | undefined): { [K in Key]?: string } {
  const words = value?.replace(/\s+/g, " ").trim();
  // A computed key widens to an index signature, which says less than the key itself.
  return words ? ({ [key]: words } as { [K in Key]: string }) : {};
}
