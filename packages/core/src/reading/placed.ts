import type { Span } from "../record/index.js";
import { rangeWithin } from "./places.js";

/** Something at its place in the text. */
export interface Placed<Item> extends Span {
  readonly item: Item;
}

/** Sorts items by their place, wider ones first where two begin together. */
export function placed<Item extends { readonly span: Span }>(
  items: readonly Item[],
): readonly Placed<Item>[] {
  return items
    .map((item) => ({ start: item.span.start, end: item.span.end, item }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The items that lie wholly within a span, in the order of the text. */
export function itemsWithin<Item>(sorted: readonly Placed<Item>[], span: Span): readonly Item[] {
  const { from, to } = rangeWithin(sorted, span);
  return sorted
    .slice(from, to)
    .filter(({ end }) => end <= span.end)
    .map(({ item }) => item);
}
