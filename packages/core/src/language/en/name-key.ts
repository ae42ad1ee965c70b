/**
 * What two spellings of one name share: lower case, without marks on letters, stops, a leading article and a
 * final possessive mark.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(".", "")
    .replace(/\s+/g, " ")
    .trim();
  const bare = plain.startsWith("the ") && plain.length > 4 ? plain.slice(4) : plain;
  return bare.endsWith("'s") ? bare.slice(0, -2).trimEnd() : bare;
}

/** The words of a name's key. */
export function nameWords(name: string): readonly string[] {
  return nameKey(name)
    .split(" ")
    .filter((word) => word !== "");
}
