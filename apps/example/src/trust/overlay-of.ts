import type { Diagnostic } from "@onrecord/validation";
import type { ComparedLayer, Comparison, Difference } from "../comparing/index.js";
import type { OverlayMark } from "../record/index.js";
import type { View } from "../state/index.js";
import type { Answer } from "../worker-answer/index.js";

const nothing: readonly OverlayMark[] = [];

/** What the view on show marks in the article: faults, or that in which two records differ in one layer. */
export function overlayOf(
  view: View,
  layer: ComparedLayer,
  checks: Answer<readonly Diagnostic[]>,
  comparison: Answer<Comparison>,
): readonly OverlayMark[] {
  if (view === "checks" && checks.state === "ready") {
    return checks.value.flatMap(({ span }) =>
      span === undefined ? [] : [{ kind: "fault", item: undefined, span }],
    );
  }
  if (view === "compare" && comparison.state === "ready") {
    const { missed, invented, otherwise } = comparison.value[layer];
    return [
      ...marksOf("missed", missed),
      ...marksOf("invented", invented),
      ...marksOf("otherwise", otherwise),
    ];
  }
  return nothing;
}

const marksOf = (kind: OverlayMark["kind"], differences: readonly Difference[]): readonly OverlayMark[] =>
  differences.flatMap(({ marked }) => marked.map((span) => ({ kind, item: undefined, span })));
