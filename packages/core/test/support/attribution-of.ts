import { type Attribution, AttributionId, type Span } from "../../src/record/index.js";
import { labelledRanges } from "../../src/tagger/index.js";
import type { Tagged } from "./tagged.js";

/**
 * The one attribution that the role labels of a tagged text mark, numbered "a:1"; `more` overrides any part.
 * Every range of a role is one of its spans.
 */
export function attributionOf({ document, tags }: Tagged, more: Partial<Attribution> = {}): Attribution {
  const ranges = labelledRanges(tags.map((tag) => tag.role));
  const spansOf = (role: string): readonly Span[] =>
    ranges
      .filter((range) => range.kind === role)
      .map(({ from, to }) => ({
        start: document.tokens[from]?.start ?? 0,
        end: document.tokens[to - 1]?.end ?? 0,
      }));
  return {
    id: AttributionId.parse("a:1"),
    form: "indirect",
    source: spansOf("source"),
    cue: spansOf("cue"),
    content: spansOf("content"),
    sources: [],
    addressees: [],
    confidence: 1,
    ...more,
  };
}
