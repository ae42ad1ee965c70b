import type { Span } from "@onrecord/core/record";

/** Pairs of matched items: the index of the gold one to that of the predicted one. */
export type Matches = ReadonlyMap<number, number>;

/** An item by the spans it is made of; one without spans matches nothing. */
export type Spanned = readonly Span[];

/**
 * Matches items one to one, the most similar first, and of equals the earlier. Only items whose extents overlap
 * are compared, so time grows with the overlaps.
 *
 * @param similarity of a gold and a predicted item, by index; 0 where they do not match.
 */
export function matchSpans(
  gold: readonly Spanned[],
  predicted: readonly Spanned[],
  similarity: (gold: number, predicted: number) => number,
): Matches {
  const pairs = overlapping(gold, predicted)
    .map(([one, other]) => ({ one, other, similarity: similarity(one, other) }))
    .filter((pair) => pair.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.one - b.one || a.other - b.other);
  const matches = new Map<number, number>();
  const used = new Set<number>();
  for (const { one, other } of pairs) {
    if (matches.has(one) || used.has(other)) continue;
    matches.set(one, other);
    used.add(other);
  }
  return matches;
}

interface Extent extends Span {
  readonly index: number;
}

/** The pairs whose extents, from first to last character, overlap. */
function overlapping(
  gold: readonly Spanned[],
  predicted: readonly Spanned[],
): readonly (readonly [number, number])[] {
  const ones = extents(gold);
  const others = extents(predicted);
  const pairs: (readonly [number, number])[] = [];
  let open: Extent[] = [];
  let next = 0;
  for (const one of ones) {
    for (let other = others[next]; other !== undefined && other.start < one.end; other = others[next]) {
      open.push(other);
      next += 1;
    }
    open = open.filter(({ end }) => end > one.start);
    for (const other of open) if (other.start < one.end) pairs.push([one.index, other.index]);
  }
  return pairs;
}

function extents(items: readonly Spanned[]): readonly Extent[] {
  return items
    .flatMap((spans, index) => {
      if (spans.length === 0) return [];
      const start = spans.reduce((first, span) => Math.min(first, span.start), Number.POSITIVE_INFINITY);
      const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
      return [{ start, end, index }];
    })
    .sort((a, b) => a.start - b.start || a.index - b.index);
}
