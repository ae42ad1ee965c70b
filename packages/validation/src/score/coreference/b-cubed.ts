import { type Clusters, type CoreferenceCounts, overlapsOf } from "./clusters.js";

/** B-cubed (Bagga and Baldwin, 1998): for each mention, the share of its cluster that the other side's cluster has. */
export function bCubed(gold: Clusters, predicted: Clusters): CoreferenceCounts {
  return {
    recalled: shares(gold, predicted),
    gold: mentionsIn(gold),
    precise: shares(predicted, gold),
    predicted: mentionsIn(predicted),
  };
}

const mentionsIn = (clusters: Clusters): number => clusters.reduce((sum, { length }) => sum + length, 0);

const shares = (side: Clusters, other: Clusters): number =>
  overlapsOf(side, other).reduce((sum, overlaps, index) => {
    const squares = [...overlaps.values()].reduce((all, overlap) => all + overlap * overlap, 0);
    return squares === 0 ? sum : sum + squares / (side[index]?.length ?? 1);
  }, 0);
