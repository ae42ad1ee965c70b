import { bestAssignment } from "./best-assignment.js";
import { type Clusters, type CoreferenceCounts, overlapsOf } from "./clusters.js";

/**
 * CEAF-e (Luo, 2005): the similarity of the best one-to-one alignment of clusters, where two are as similar as
 * twice the mentions they share over all their mentions (phi-4).
 */
export function ceafE(gold: Clusters, predicted: Clusters): CoreferenceCounts {
  const overlaps = overlapsOf(gold, predicted);
  const similarity = (row: number, column: number): number => {
    const shared = overlaps[row]?.get(column) ?? 0;
    return shared === 0 ? 0 : (2 * shared) / ((gold[row]?.length ?? 0) + (predicted[column]?.length ?? 0));
  };
  const best = components(overlaps).reduce(
    (sum, { rows, columns }) =>
      sum +
      bestAssignment(rows.length, columns.length, (i, j) => similarity(rows[i] ?? -1, columns[j] ?? -1)),
    0,
  );
  return { recalled: best, gold: gold.length, precise: best, predicted: predicted.length };
}

/** Rows and columns that share mentions, however indirectly; what shares none need not be aligned together. */
interface Component {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function components(overlaps: readonly ReadonlyMap<number, number>[]): readonly Component[] {
  const rowsOf = new Map<number, number[]>();
  for (const [row, columns] of overlaps.entries()) {
    for (const column of columns.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  }
  const seen = new Set<number>();
  return overlaps.flatMap((_, first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const rows = [first];
    const columns = new Set<number>();
    for (const row of rows) {
      for (const column of overlaps[row]?.keys() ?? []) {
        if (columns.has(column)) continue;
        columns.add(column);
        for (const next of rowsOf.get(column) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          rows.push(next);
        }
      }
    }
    return [{ rows, columns: [...columns] }];
  });
}
