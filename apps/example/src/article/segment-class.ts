import type { Segment } from "../record/index.js";

/** The classes that show what a segment is; several marks add up. */
export function segmentClass({ start, end, marks }: Segment, lit: boolean): string {
  const classes = new Set(["segment"]);
  if (lit) classes.add("lit");
  // Of one name within another, "the mediators from Qatar", the inner one gives the colour.
  const innermost = marks.findLast(({ kind }) => kind === "mention");
  for (const mark of marks) {
    switch (mark.kind) {
      case "content":
        classes.add(`lane-${mark.lane}`);
        if (mark.span.start === start) classes.add(`lane-${mark.lane}-begins`);
        if (mark.span.end === end) classes.add(`lane-${mark.lane}-ends`);
        break;
      case "mention":
        if (mark === innermost) classes.add(`mention-${mark.mentionKind}`).add(`type-${mark.entityType}`);
        break;
      default:
        classes.add(mark.kind);
    }
  }
  return [...classes].join(" ");
}
