import type { AttributionParts, Diagnostic } from "@onrecord/validation";
import type { Comparison } from "../opening/index.js";
import type { OverlayMark } from "../record/index.js";
import type { Answer } from "../shell/use-worker-answer.js";
import type { View } from "../state/index.js";

const NOTHING: readonly OverlayMark[] = [];

/** What the view on show marks in the article: faults, or what the parser missed and invented. */
export function overlayOf(
  view: View,
  checks: Answer<readonly Diagnostic[]>,
  comparison: Answer<Comparison>,
): readonly OverlayMark[] {
  if (view === "checks" && checks.state === "ready") {
    return checks.value.flatMap(({ span }) =>
      span === undefined ? [] : [{ kind: "fault", item: undefined, span }],
    );
  }
  if (view === "compare" && comparison.state === "ready") {
    const { missed, invented } = comparison.value;
    return [
      ...missed.flatMap((parts) => wordsOfParts(parts, "missed")),
      ...invented.flatMap((parts) => wordsOfParts(parts, "invented")),
    ];
  }
  return NOTHING;
}

const wordsOfParts = (parts: AttributionParts, kind: "missed" | "invented"): readonly OverlayMark[] =>
  (parts.content.length > 0 ? parts.content : parts.cue).map((span) => ({ kind, item: undefined, span }));
