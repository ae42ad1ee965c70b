/** Longest stretch of words a message quotes, in UTF-16 code units. */
const LONGEST = 60;

/** Words between quotation marks, as a message shows them: in one line, and cut where they are many. */
export function shown(words: string): string {
  const line = words
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= LONGEST && words.length <= 2 * LONGEST ? `“${line}”` : `“${line.slice(0, LONGEST)}…”`;
}
