import type { Span } from "@onrecord/core/record";
import type { Segment } from "../record/index.js";

const none: ReadonlySet<number> = new Set();

/** For each paragraph the starts of its segments that lie within the spans; one shared empty set for most. */
export function litSegments(
  paragraphs: readonly (readonly Segment[])[],
  spans: readonly Span[],
): readonly ReadonlySet<number>[] {
  return paragraphs.map((segments) => {
    const first = segments[0];
    const last = segments.at(-1);
    if (first === undefined || last === undefined) return none;
    const near = spans.filter((span) => span.start < last.end && span.end > first.start);
    if (near.length === 0) return none;
    return new Set(
      segments
        .filter(({ start, end }) => near.some((span) => span.start < end && span.end > start))
        .map(({ start }) => start),
    );
  });
}
