import type { Span } from "@onrecord/core/record";

/** In the order of the text; of two that start together, the longer first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The first of some spans in the order of the text; the text's beginning where there are none. */
export function firstOf(spans: readonly Span[]): Span {
  return [...spans].sort(byPlace)[0] ?? { start: 0, end: 0 };
}
