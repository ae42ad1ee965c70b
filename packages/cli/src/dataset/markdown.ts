/** Words from outside as they are, in one line of Markdown: none of its signs takes effect. */
export const asMarkdown = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd")
    .replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&");

/** "1 place, 2 persons": how many there are of each kind, the most first. */
export function countedKinds(
  kinds: readonly string[],
  plurals: Readonly<Record<string, string>> = {},
): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${count === 1 ? kind : (plurals[kind] ?? kind)}`)
    .join(", ");
}

/** "45: 14 places, 10 groups"; "0" where there are none. */
export const total = (count: number, kinds: string): string => (count === 0 ? "0" : `${count}: ${kinds}`);
