/**
 * Reads a list of words parted by white space: long lists stay readable, and short in the bundle.
 *
 * @throws {RangeError} where a word stands twice
 */
export function wordList(words: string): ReadonlySet<string> {
  const list = words.trim().split(/\s+/);
  const set = new Set(list);
  if (set.size < list.length) {
    const twice = list.filter((word, place) => list.indexOf(word) < place);
    throw new RangeError(`a list of words has these twice: ${twice.join(" ")}`);
  }
  return set;
}
