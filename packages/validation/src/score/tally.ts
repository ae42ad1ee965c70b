/** Counts from which precision, recall and F1 follow; those of several articles add up. */
export interface Tally {
  /** Predicted items that are right. */
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Precision, recall and F1, each from 0 to 1; 0 where nothing was predicted or nothing is to be found. */
export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const noTally: Tally = { right: 0, predicted: 0, gold: 0 };

/** Adds counts up. */
export function addTallies(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, predicted: a.predicted + b.predicted, gold: a.gold + b.gold };
}

/** Turns counts into precision, recall and F1. */
export function measures({ right, predicted, gold }: Tally): Measures {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Counts by comparing two sets of keys. */
export function tallyOf<Key>(gold: Iterable<Key>, predicted: Iterable<Key>): Tally {
  const wanted = new Set(gold);
  const given = new Set(predicted);
  let right = 0;
  for (const key of given) if (wanted.has(key)) right++;
  return { right, predicted: given.size, gold: wanted.size };
}
