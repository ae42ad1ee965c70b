/**
 * Coreference scores over clusterings of mentions, each clustering a list of lists of mention keys: MUC (Vilain et
 * al., 1995), B-cubed (Bagga and Baldwin, 1998), CEAF-e (Luo, 2005) and their mean, the CoNLL-2012 figure
 * (Pradhan et al., 2012). Counts are summed over documents before they are divided, as the reference scorer does.
 */

/** An empty tally, to be filled document by document. */
export const emptyTally = () => ({ muc: [0, 0, 0, 0], bCubed: [0, 0, 0, 0], ceafE: [0, 0, 0, 0] });

/** Adds one document's clusterings: `gold` and `found` are arrays of arrays of mention keys (strings). */
export function addDocument(tally, gold, found) {
  const add = (name, counts) => {
    tally[name] = tally[name].map((sum, index) => sum + counts[index]);
  };
  add("muc", [...mucSide(gold, found), ...mucSide(found, gold)]);
  add("bCubed", [...bCubedSide(gold, found), ...bCubedSide(found, gold)]);
  add("ceafE", ceafE(gold, found));
}

/** Recall, precision and F1 of each score, and the mean of the three F1, in percent. */
export function scoresOf(tally) {
  const read = ([hits, total, found, all]) => {
    const recall = total === 0 ? 0 : hits / total;
    const precision = all === 0 ? 0 : found / all;
    const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
    return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 };
  };
  const muc = read(tally.muc);
  const bCubed = read(tally.bCubed);
  const ceafE = read(tally.ceafE);
  return { muc, bCubed, ceafE, mean: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 };
}

const clusterOfMention = (clusters) =>
  new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index])));

/** Links of one side's clusters that the other side has too, and how many links there are. */
function mucSide(side, other) {
  const owner = clusterOfMention(other);
  let kept = 0;
  let links = 0;
  for (const cluster of side) {
    const parts = new Set(cluster.map((mention, index) => owner.get(mention) ?? `missing ${index}`));
    kept += cluster.length - parts.size;
    links += cluster.length - 1;
  }
  return [kept, links];
}

function bCubedSide(side, other) {
  const owner = clusterOfMention(other);
  let sum = 0;
  let mentions = 0;
  for (const cluster of side) {
    const overlaps = new Map();
    for (const mention of cluster) {
      const index = owner.get(mention);
      if (index !== undefined) overlaps.set(index, (overlaps.get(index) ?? 0) + 1);
    }
    for (const overlap of overlaps.values()) sum += (overlap * overlap) / cluster.length;
    mentions += cluster.length;
  }
  return [sum, mentions];
}

/** Similarity of the best one-to-one assignment of clusters, by phi-4: 2 |A and B| / (|A| + |B|). */
function ceafE(gold, found) {
  const owner = clusterOfMention(found);
  const similarity = gold.map((cluster) => {
    const row = new Float64Array(found.length);
    for (const mention of cluster) {
      const index = owner.get(mention);
      if (index !== undefined) row[index] += 1;
    }
    return row.map((overlap, index) => (2 * overlap) / (cluster.length + found[index].length));
  });
  const best = bestAssignment(similarity, gold.length, found.length);
  return [best, gold.length, best, found.length];
}

/** The greatest sum of a one-to-one assignment of rows to columns: the Hungarian method (Kuhn, 1955), O(n^3). */
export function bestAssignment(weights, rows, columns) {
  const size = Math.max(rows, columns);
  const cost = (row, column) => (row < rows && column < columns ? -weights[row][column] : 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column];
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const reduced = cost(current - 1, other - 1) - u[current] - v[other];
        if (reduced < least[other]) {
          least[other] = reduced;
          way[other] = column;
        }
        if (least[other] < delta) {
          delta = least[other];
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          u[rowOf[other]] += delta;
          v[other] -= delta;
        } else least[other] -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = way[column];
      rowOf[column] = rowOf[previous];
      column = previous;
    } while (column !== 0);
  }
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost(rowOf[column] - 1, column - 1);
  return sum;
}
