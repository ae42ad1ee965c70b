import type { PageNode } from "../dom/index.js";
import type { Page } from "../page.js";
import type { TextSpan } from "./text-span.js";

/** A stretch of one text node, as a `Range` of the DOM takes it. */
export interface NodeStretch<Text> {
  /** The text node. */
  readonly node: Text;
  /** Where it begins in the node's value, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends in the node's value; the unit there is no part of it. */
  readonly end: number;
}

/**
 * The nodes of a page that words of its article stand in, in order.
 *
 * @param span where the words stand in `page.text`.
 */
export function nodesAt<Text extends PageNode>(
  page: Page<Text>,
  span: TextSpan,
): readonly NodeStretch<Text>[] {
  return page.runs.flatMap(({ start, end, node, from }) => {
    const first = Math.max(start, span.start);
    const last = Math.min(end, span.end);
    return first < last ? [{ node, start: from + first - start, end: from + last - start }] : [];
  });
}
