import { memo } from "react";
import type { ItemId, Segment } from "../record/index.js";
import { isStop, itemAt } from "./handle-of.js";
import { segmentClass } from "./segment-class.js";

interface ParagraphProps {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** What is lit up in this paragraph; the same empty set wherever that is nothing. */
  readonly lit: ReadonlySet<number>;
}

/** A paragraph of the article. The text is only ever text: React writes it into text nodes. */
export const Paragraph = memo(function Paragraph({ text, segments, lit }: ParagraphProps) {
  return (
    <p>
      {segments.map((segment) => {
        const words = text.slice(segment.start, segment.end);
        const item = itemAt(segment);
        if (segment.marks.length === 0) return words;
        return <MarkedWords key={segment.start} segment={segment} words={words} item={item} lit={lit} />;
      })}
    </p>
  );
});

interface MarkedWordsProps {
  readonly segment: Segment;
  readonly words: string;
  readonly item: ItemId | undefined;
  readonly lit: ReadonlySet<number>;
}

function MarkedWords({ segment, words, item, lit }: MarkedWordsProps) {
  const stop = isStop(segment) ? ({ role: "button", tabIndex: -1 } as const) : {};
  return (
    <span
      {...stop}
      className={segmentClass(segment, lit.has(segment.start))}
      data-item={item}
      data-start={segment.start}
    >
      {words}
    </span>
  );
}
