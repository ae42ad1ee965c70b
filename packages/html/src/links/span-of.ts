import type { PageNode } from "../dom/index.js";
import type { Page } from "../page.js";
import type { TextSpan } from "./text-span.js";

/**
 * Where the words of a node stand in the text of its page's article: from the first of them to the last.
 *
 * @param node an element or a text node of the page.
 * @returns `undefined` where none of its words are part of the article.
 */
export function spanOf(page: Page, node: PageNode): TextSpan | undefined {
  const within = page.runs.filter((run) => contains(node, run.node));
  const [first] = within;
  const last = within.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function contains(outer: PageNode, node: PageNode): boolean {
  for (let at: PageNode | null = node; at !== null; at = at.parentNode) if (at === outer) return true;
  return false;
}
