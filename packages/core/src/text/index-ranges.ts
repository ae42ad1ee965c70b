import type { Span } from "../record/index.js";
import type { IndexRange } from "./document.js";

/** For each of `holders`, the range of the `items` that lie in it. Both in order; every item lies in a holder. */
export const indexRanges = (items: readonly Span[], holders: readonly Span[]): readonly IndexRange[] => {
  let next = 0;
  return holders.map(({ end }) => {
    const from = next;
    while ((items[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return { from, to: next };
  });
};
