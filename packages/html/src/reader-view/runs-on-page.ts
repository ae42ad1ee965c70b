import { isText } from "../dom/index.js";
import { type TextRun, walk } from "../text/index.js";
import { placesOf } from "./places-of.js";

/**
 * Runs in the nodes of a page, made from runs in the copies of them that an article holds. Words that cannot be found
 * again on the page have no run.
 *
 * @param content holds the article.
 */
export function runsOnPage(
  runs: readonly TextRun<Text>[],
  content: Node,
  page: Node,
): readonly TextRun<Text>[] {
  const copies = textNodes(content);
  const originals = textNodes(page);
  const places = placesOf(copies.map(wordsOf), originals.map(wordsOf));
  const originalsOf = new Map(
    copies.map((copy, index) => {
      const place = places[index];
      return [copy, place === undefined ? [] : originals.slice(place.first, place.last + 1)] as const;
    }),
  );
  return runs.flatMap((run) => parted(run, originalsOf.get(run.node) ?? []));
}

/** What Readability takes out first, before it joins what stood on both sides. */
const takenOut: ReadonlySet<string> = new Set(["NOSCRIPT", "SCRIPT", "STYLE", "TEMPLATE"]);

function textNodes(root: Node): readonly Text[] {
  return [...walk(root, ({ nodeName }) => takenOut.has(nodeName.toUpperCase()))].filter(isText);
}

function wordsOf({ data }: Text): string {
  return data;
}

/** A run in one node as runs in the nodes that have the same words together. */
function parted({ start, end, from }: TextRun<Text>, nodes: readonly Text[]): readonly TextRun<Text>[] {
  const to = from + (end - start);
  let offset = 0;
  return nodes.flatMap((node) => {
    const begin = offset;
    offset += node.data.length;
    const first = Math.max(from, begin);
    const last = Math.min(to, offset);
    return first < last
      ? [{ start: start + (first - from), end: start + (last - from), node, from: first - begin }]
      : [];
  });
}
