import type { Span } from "../record/index.js";
import { firstIndex } from "../search/index.js";
import type { IndexRange } from "../text/index.js";
import type { Reading } from "./reading.js";
import type { TaggedToken } from "./tagged-token.js";

/** The range of the sorted spans (tokens, sentences, …) that begin within `span`. Logarithmic. */
export function rangeWithin(sorted: readonly Span[], span: Span): IndexRange {
  return { from: firstFrom(sorted, span.start), to: firstFrom(sorted, span.end) };
}

/** The characters of a range of tokens, which holds at least one. */
export function spanOfRange({ tokens }: Reading, { from, to }: IndexRange): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

/** The tokens that begin within a span, or within any of several, in the order of the spans. */
export function tokensWithin({ tokens }: Reading, spans: Span | readonly Span[]): readonly TaggedToken[] {
  return (isSpan(spans) ? [spans] : spans).flatMap((span) => {
    const { from, to } = rangeWithin(tokens, span);
    return tokens.slice(from, to);
  });
}

const isSpan = (spans: Span | readonly Span[]): spans is Span => "start" in spans;

/** The sorted span (sentence, token, …) that begins last at a position or before it; undefined before the first. */
export function holderOf<Item extends Span>(sorted: readonly Item[], position: number): Item | undefined {
  return sorted[firstFrom(sorted, position + 1) - 1];
}

/** Whether a position lies in one of the sorted spans. */
export function isWithin(sorted: readonly Span[], position: number): boolean {
  const holder = holderOf(sorted, position);
  return holder !== undefined && position < holder.end;
}

const firstFrom = (sorted: readonly Span[], position: number): number =>
  firstIndex(sorted, ({ start }) => start >= position);
