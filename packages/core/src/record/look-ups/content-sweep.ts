import type { Attribution } from "../attribution.js";
import type { Span } from "../span.js";

/** A piece of what is attributed, and by which attribution. */
export interface Content extends Span {
  /** In whose content the piece stands. */
  readonly attribution: Attribution;
}

/** Goes through a text once, from its start to its end, and tells in whose content each place stands. */
export interface ContentSweep {
  /** The start of the next content that is not open yet; undefined behind the last. */
  readonly nextStart: () => number | undefined;
  /**
   * The contents open at an offset, the innermost last; some of those before the last may have ended already. The
   * offset is never less than that of the call before.
   */
  readonly openAt: (offset: number) => readonly Content[];
}

/** Begins to go through the contents of attributions. All of it takes time linear in the contents, once sorted. */
export function contentSweep(attributions: readonly Attribution[]): ContentSweep {
  const contents: readonly Content[] = attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Content[] = [];
  let next = 0;
  return {
    nextStart: () => contents[next]?.start,
    openAt: (offset) => {
      for (
        let content = contents[next];
        content !== undefined && content.start <= offset;
        content = contents[++next]
      ) {
        drop(open, content.start);
        open.push(content);
      }
      drop(open, offset);
      return open;
    },
  };
}

/** Drops, in place, what has ended before an offset, from the innermost outwards. */
function drop(open: Content[], offset: number): void {
  while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) open.pop();
}
