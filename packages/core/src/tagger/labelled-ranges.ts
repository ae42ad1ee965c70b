import type { IndexRange } from "../text/index.js";
import type { Bio } from "./tagger.js";

/** A run of tokens under one label. */
export interface LabelledRange<Kind extends string> extends IndexRange {
  readonly kind: Kind;
}

/**
 * Reads BIO labels as ranges of token indexes, in order. A run that begins with I- counts as begun, and so does
 * one whose kind changes.
 */
export function labelledRanges<Kind extends string>(
  labels: readonly Bio<Kind>[],
): readonly LabelledRange<Kind>[] {
  const ranges: LabelledRange<Kind>[] = [];
  let open: { readonly from: number; readonly kind: Kind } | undefined;
  labels.forEach((label, index) => {
    const read = readBio(label);
    if (open !== undefined && (read === undefined || read.begins || read.kind !== open.kind)) {
      ranges.push({ ...open, to: index });
      open = undefined;
    }
    if (read !== undefined && open === undefined) open = { from: index, kind: read.kind };
  });
  if (open !== undefined) ranges.push({ ...open, to: labels.length });
  return ranges;
}

function readBio<Kind extends string>(
  label: Bio<Kind>,
): { readonly begins: boolean; readonly kind: Kind } | undefined {
  if (label === "O") return undefined;
  // A label other than "O" is its kind behind "B-" or "I-".
  return { begins: label.startsWith("B-"), kind: label.slice(2) as Kind };
}
