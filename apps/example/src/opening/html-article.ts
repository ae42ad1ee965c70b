import { Readability } from "@mozilla/readability";
import type { ArticleInput } from "@onrecord/core";
import { isDay } from "./is-day.js";
import { OpeningError } from "./opening-error.js";

/**
 * The article of a saved web page: its main text, paragraphs parted by an empty line, and what the page states of
 * it. The page is only ever parsed: a document made by `DOMParser` runs no script and loads nothing.
 *
 * @throws {OpeningError} where the page holds no text.
 */
export function htmlArticle(html: string): ArticleInput {
  const page = new DOMParser().parseFromString(html, "text/html");
  const wholeText = blocksOf(page.body).join("\n\n");
  const published = statedDate(page);
  const found = new Readability<Node>(page, { serializer: (node) => node }).parse();
  const text = found?.content ? blocksOf(found.content).join("\n\n") : wholeText;
  if (text === "") {
    throw new OpeningError(
      "This page holds no text. If a script fills it, save it again from the open page.",
    );
  }
  return {
    text,
    ...(found?.title ? { title: evenSpaces(found.title) } : {}),
    ...(found?.byline ? { byline: evenSpaces(found.byline) } : {}),
    ...(found?.siteName ? { publisher: evenSpaces(found.siteName) } : {}),
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}

/** Where pages state the day of publication, best first. */
const DATE_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ["meta[property='article:published_time']", "content"],
  ["meta[itemprop='datePublished']", "content"],
  ["time[itemprop='datePublished']", "datetime"],
  ["meta[name='date']", "content"],
  ["time[pubdate]", "datetime"],
];

const DAY = /^\d{4}-\d{2}-\d{2}/;

function statedDate(page: Document): string | undefined {
  return DATE_PLACES.map(
    ([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute) ?? "",
  )
    .map((stated) => DAY.exec(stated.trim())?.[0])
    .find((day) => day !== undefined && isDay(day));
}

/** Elements that begin and end a block of text, as browsers lay them out. */
const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL BR".split(
    " ",
  ),
);

/** Elements whose words are no part of an article: code, controls, pictures with their captions. */
const LEFT_OUT =
  "audio, button, canvas, figure, form, head, iframe, math, noscript, object, script, select, style, svg, template, textarea, video";

function blocksOf(root: Node): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const blocks: string[] = [];
  let block = "";
  let blockElement: Node | null = null;
  const end = () => {
    const text = evenSpaces(block);
    if (text !== "") blocks.push(text);
    block = "";
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeName === "BR") end();
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const within = nearestBlock(node, root);
    if (within !== blockElement) end();
    blockElement = within;
    block += node.nodeValue ?? "";
  }
  end();
  return blocks;
}

function nearestBlock(node: Node, root: Node): Node {
  let at = node.parentNode;
  while (at !== null && at !== root && !BLOCKS.has(at.nodeName)) at = at.parentNode;
  return at ?? root;
}

const evenSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();
