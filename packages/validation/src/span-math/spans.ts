import type { Span } from "@onrecord/core/record";

const BLANK = /\s/;

/** A span without the white space at its ends; `undefined` where nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** The contiguous pieces spans make up: trimmed, sorted, and joined where only white space lies between. */
export function pieces(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  const sorted = spans
    .flatMap((span) => trimSpan(text, span) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && (span.start <= last.end || text.slice(last.end, span.start).trim() === "")) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/** A key that equal spans share. */
export const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Characters that two lists of disjoint sorted spans share. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return shared;
    shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    if (left.end < right.end) i++;
    else j++;
  }
}

export const totalLength = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Shared characters over all characters of either (Jaccard); 1 where both are empty. */
export function intersectionOverUnion(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b);
  const all = totalLength(a) + totalLength(b) - shared;
  return all === 0 ? 1 : shared / all;
}
