/** Entries of several words each, by the first of their words, in a fixed order. */
export type WordIndex<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** Groups entries by the first of their words, keeping their order, so that a reader looks only at those that may fit. */
export function byFirstWord<Entry extends { readonly words: readonly string[] }>(
  entries: readonly Entry[],
): WordIndex<Entry> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.words;
    if (first === undefined) continue;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [entry]);
    else group.push(entry);
  }
  return groups;
}
