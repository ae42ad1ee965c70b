import type { Span } from "../../record/index.js";
import { firstIndex } from "../../search/first-index.js";
import type { IndexRange } from "../../text/index.js";

/** The range of the sorted spans (tokens, sentences, …) that begin within `span`. Logarithmic. */
export function rangeWithin(sorted: readonly Span[], span: Span): IndexRange {
  return { from: firstAtOrAfter(sorted, span.start), to: firstAtOrAfter(sorted, span.end) };
}

/** The indexes of the sorted spans that begin within any of `spans`, in the order of `spans`. */
export function indexesWithin(sorted: readonly Span[], spans: readonly Span[]): readonly number[] {
  return spans.flatMap((span) => indexesOf(rangeWithin(sorted, span)));
}

/** The indexes of a range, in order; none of an empty one. */
export const indexesOf = ({ from, to }: IndexRange): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);

/** Index of the sentence (or other sorted span) that holds a position, or the last one before it. */
export function indexOfHolder(sorted: readonly Span[], position: number): number {
  return firstAtOrAfter(sorted, position + 1) - 1;
}

const firstAtOrAfter = (sorted: readonly Span[], position: number): number =>
  firstIndex(sorted, ({ start }) => start >= position);

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
