import type { Measures } from "../tally.js";
import type { CoreferenceCounts } from "./clusters.js";

/** The counts of the three measures whose mean F1 is the figure of CoNLL-2012. */
export interface CoreferenceScore {
  readonly muc: CoreferenceCounts;
  readonly bCubed: CoreferenceCounts;
  readonly ceafE: CoreferenceCounts;
}

/** Turns counts into precision, recall and F1, each from 0 to 1. */
export function coreferenceMeasures({ recalled, gold, precise, predicted }: CoreferenceCounts): Measures {
  const recall = gold === 0 ? 0 : recalled / gold;
  const precision = predicted === 0 ? 0 : precise / predicted;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { precision, recall, f1 };
}

/** The mean F1 of the three measures (Pradhan et al., 2012), from 0 to 1. */
export const meanF1 = ({ muc, bCubed, ceafE }: CoreferenceScore): number =>
  [muc, bCubed, ceafE].reduce((sum, counts) => sum + coreferenceMeasures(counts).f1, 0) / 3;

/** Adds the counts of several texts up. */
export function addCoreferenceCounts(a: CoreferenceCounts, b: CoreferenceCounts): CoreferenceCounts {
  return {
    recalled: a.recalled + b.recalled,
    gold: a.gold + b.gold,
    precise: a.precise + b.precise,
    predicted: a.predicted + b.predicted,
  };
}
