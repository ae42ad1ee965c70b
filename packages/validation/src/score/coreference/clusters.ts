/** Mentions by entity: each cluster lists the keys of one entity's mentions; no key stands twice. */
export type Clusters = readonly (readonly string[])[];

/**
 * What recall and precision of a coreference measure are shares of. Counts of several texts add up, as in the
 * reference scorer of CoNLL-2012 (Pradhan et al., 2014).
 */
export interface CoreferenceCounts {
  /** Recall is `recalled` of `gold`. */
  readonly recalled: number;
  readonly gold: number;
  /** Precision is `precise` of `predicted`. */
  readonly precise: number;
  readonly predicted: number;
}

/** The index of the cluster that each mention is in. */
export const clusterOfMention = (clusters: Clusters): ReadonlyMap<string, number> =>
  new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index] as const)));

/** For each cluster of one side: how many of its mentions are in which cluster of the other side. */
export function overlapsOf(side: Clusters, other: Clusters): readonly ReadonlyMap<number, number>[] {
  const owner = clusterOfMention(other);
  return side.map((cluster) => {
    const overlaps = new Map<number, number>();
    for (const mention of cluster) {
      const index = owner.get(mention);
      if (index !== undefined) overlaps.set(index, (overlaps.get(index) ?? 0) + 1);
    }
    return overlaps;
  });
}
