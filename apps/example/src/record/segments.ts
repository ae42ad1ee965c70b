import type { Span } from "@onrecord/core/record";
import type { Mark } from "./marks.js";

/** A stretch of text over which the same marks hold. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** A record made in bad faith can mark one place a thousand times over; a reader sees no more than these. */
const MOST_MARKS_IN_ONE_PLACE = 16;

/**
 * Cuts paragraphs wherever a mark begins or ends, so that no element need lie within another.
 *
 * @param marks in the order of their starts; what lies outside the paragraphs is left out.
 * @returns for each paragraph its segments, which together cover it.
 */
export function segmentsOf(
  paragraphs: readonly Span[],
  marks: readonly Mark[],
): readonly (readonly Segment[])[] {
  const open: Mark[] = [];
  let next = 0;
  return paragraphs.map((paragraph) => {
    const within: Mark[] = [];
    keepOpen(open, paragraph.start);
    within.push(...open);
    for (
      let mark = marks[next];
      mark !== undefined && mark.span.start < paragraph.end;
      mark = marks[++next]
    ) {
      if (mark.span.end <= paragraph.start) continue;
      within.push(mark);
      if (mark.span.end > paragraph.end && open.length < MOST_MARKS_IN_ONE_PLACE) open.push(mark);
    }
    return cut(paragraph, within);
  });
}

function cut(paragraph: Span, marks: readonly Mark[]): readonly Segment[] {
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { span } of marks) {
    if (span.start > paragraph.start) edges.add(span.start);
    if (span.end < paragraph.end) edges.add(span.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const active: Mark[] = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? paragraph.end;
    keepOpen(active, start);
    for (let mark = marks[next]; mark !== undefined && mark.span.start <= start; mark = marks[++next]) {
      if (active.length < MOST_MARKS_IN_ONE_PLACE) active.push(mark);
    }
    return { start, end, marks: [...active] };
  });
}

/** Drops, in place, the marks that end at or before `at`. */
function keepOpen(marks: Mark[], at: number): void {
  let kept = 0;
  for (const mark of marks) if (mark.span.end > at) marks[kept++] = mark;
  marks.length = kept;
}
