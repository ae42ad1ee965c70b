import type { Span } from "../record/index.js";
import type { IndexRange } from "./document.js";

/** A span and the range of the items that lie in it. */
export interface Holder extends Span {
  readonly items: IndexRange;
}

/** Gives each span the range of the items that lie in it. Both are in order, and every item lies in a span. */
export function holdItems(items: readonly Span[], spans: readonly Span[]): readonly Holder[] {
  let next = 0;
  return spans.map(({ start, end }) => {
    const from = next;
    while ((items[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return { start, end, items: { from, to: next } };
  });
}
