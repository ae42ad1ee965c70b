import type { ItemId, Mark, Segment } from "../record/index.js";

/** Which mark a click means, where several lie on one another: the most particular first. */
const precedence: readonly Mark["kind"][] = [
  "figure",
  "time",
  "mention",
  "cue",
  "source",
  "hedge",
  "content",
  "own-claim",
];

/** The item a segment stands for: that of its most particular mark, and among equals of the shortest. */
export function itemAt({ marks }: Segment): ItemId | undefined {
  for (const kind of precedence) {
    const shortest = marks
      .filter((mark) => mark.kind === kind)
      .reduce<Mark | undefined>(
        (best, mark) => (best && length(best) <= length(mark) ? best : mark),
        undefined,
      );
    if (shortest !== undefined) return shortest.item;
  }
  return undefined;
}

/** Marks the keyboard stops at; a content is reached by its cue. */
const stops: ReadonlySet<Mark["kind"]> = new Set(["figure", "time", "mention", "cue"]);

/** Whether the keyboard stops at a segment: where a mark with a stop begins. */
export const isStop = ({ start, marks }: Segment): boolean =>
  marks.some((mark) => mark.span.start === start && stops.has(mark.kind));

const length = ({ span }: Mark): number => span.end - span.start;
