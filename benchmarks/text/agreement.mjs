// How far two lists of spans agree: exact matches, over all documents together.

const keyOf = ({ start, end }) => `${start}:${end}`;

/** Precision, recall and F1, in percent, of pairs of gold and predicted spans. */
export const measureAgreement = (pairs) => {
  let gold = 0;
  let predicted = 0;
  let hits = 0;
  for (const pair of pairs) {
    const keys = new Set(pair.gold.map(keyOf));
    gold += keys.size;
    predicted += pair.predicted.length;
    for (const span of pair.predicted) if (keys.has(keyOf(span))) hits += 1;
  }
  const precision = (100 * hits) / predicted;
  const recall = (100 * hits) / gold;
  return { gold, predicted, precision, recall, f1: (200 * hits) / (gold + predicted) };
};
