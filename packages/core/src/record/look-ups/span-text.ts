import type { Span } from "../span.js";

/** Stands between the pieces of what has a gap, unless another sign is asked for. */
export const GAP = " … ";

/**
 * The words of one thing's spans in the text they are offsets of (UTF-16 code units), the pieces of what has a gap
 * joined by a sign.
 */
export function spanText(text: string, spans: readonly Span[], between: string = GAP): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(between);
}
