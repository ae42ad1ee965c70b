import { type Clusters, type CoreferenceCounts, overlapsOf } from "./clusters.js";

/** MUC (Vilain et al., 1995): of the links that hold one side's clusters together, those the other side has too. */
export function muc(gold: Clusters, predicted: Clusters): CoreferenceCounts {
  return {
    recalled: keptLinks(gold, predicted),
    gold: links(gold),
    precise: keptLinks(predicted, gold),
    predicted: links(predicted),
  };
}

const links = (clusters: Clusters): number =>
  clusters.reduce((sum, cluster) => sum + Math.max(0, cluster.length - 1), 0);

/** Mentions the other side parts from each other cost a link each; a mention it has not is a part of its own. */
const keptLinks = (side: Clusters, other: Clusters): number =>
  overlapsOf(side, other).reduce((sum, overlaps) => {
    const shared = [...overlaps.values()].reduce((all, overlap) => all + overlap, 0);
    return sum + shared - overlaps.size;
  }, 0);
