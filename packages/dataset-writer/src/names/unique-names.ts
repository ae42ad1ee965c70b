/**
 * Gives each of the wanted names once: of several that are alike, the first keeps it and the others are numbered
 * from 2 on, passing over what is wanted or taken already.
 *
 * @param between stands between a name and its number.
 * @param taken names that may not be given at all.
 */
export function uniqueNames(
  wanted: readonly string[],
  between: string,
  taken: Iterable<string> = [],
): readonly string[] {
  const given = new Set(taken);
  const claimed = new Set([...wanted, ...given]);
  const numbers = new Map<string, number>();
  return wanted.map((name) => {
    let unique = name;
    let number = numbers.get(name) ?? 1;
    while (given.has(unique)) {
      do {
        number += 1;
        unique = `${name}${between}${number}`;
      } while (claimed.has(unique));
    }
    numbers.set(name, number);
    given.add(unique);
    claimed.add(unique);
    return unique;
  });
}
