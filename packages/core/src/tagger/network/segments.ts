import type { IndexRange } from "../../text/index.js";

/**
 * Cuts a document of `length` words into runs of whole sentences of at most `limit` words each; a longer sentence is
 * cut. `sentences` holds the index of each sentence's first word.
 */
export function segments(sentences: readonly number[], length: number, limit: number): readonly IndexRange[] {
  const ranges: IndexRange[] = [];
  let from = 0;
  let to = 0;
  const cutAt = (end: number): void => {
    ranges.push({ from, to: end });
    from = end;
  };
  for (const bound of [...sentences.slice(1), length]) {
    if (bound - from > limit && to > from) cutAt(to);
    while (bound - from > limit) cutAt(from + limit);
    to = bound;
  }
  if (to > from) cutAt(to);
  return ranges;
}
