/** Reads a list of words parted by white space: long lists stay readable, and short in the bundle. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
