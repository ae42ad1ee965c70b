import type { Span } from "@onrecord/core/record";

/** In the order of the text; of two that start together, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The first of some spans in the order of the text; the text's beginning where there are none. */
export const firstOf = (spans: readonly Span[]): Span => [...spans].sort(byPlace)[0] ?? { start: 0, end: 0 };
