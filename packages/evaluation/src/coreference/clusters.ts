import {
  addCoreferenceCounts,
  bCubed,
  type Clusters,
  type CoreferenceCounts,
  type CoreferenceScore,
  ceafE,
  muc,
} from "@onrecord/validation";

/** A mention's key, and a label that it shares with the mentions of its entity alone. */
export type Labelled = readonly [key: string, label: string];

/**
 * Mentions by entity.
 *
 * @param least - entities of fewer mentions are left out; 2 leaves out those mentioned once, as in CoNLL-2012
 */
export function clustersOf(mentions: readonly Labelled[], least: 1 | 2): Clusters {
  const clusters = new Map<string, string[]>();
  for (const [key, label] of mentions) {
    const cluster = clusters.get(label);
    if (cluster === undefined) clusters.set(label, [key]);
    else cluster.push(key);
  }
  return [...clusters.values()].filter(({ length }) => length >= least);
}

/** The two clusterings of one document. */
export interface Clusterings {
  readonly gold: Clusters;
  readonly found: Clusters;
}

const nothing: CoreferenceCounts = { recalled: 0, gold: 0, precise: 0, predicted: 0 };

/** MUC, B-cubed and CEAF-e of several documents, whose counts are summed before they are divided. */
export function scoreClusterings(documents: readonly Clusterings[]): CoreferenceScore {
  const sum = (measure: typeof muc) =>
    documents.map(({ gold, found }) => measure(gold, found)).reduce(addCoreferenceCounts, nothing);
  return { muc: sum(muc), bCubed: sum(bCubed), ceafE: sum(ceafE) };
}
