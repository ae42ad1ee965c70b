/** What a name may begin and end with that is no part of it. In lower case, with a straight apostrophe. */
export interface NameEdges {
  readonly articles: readonly string[];
  readonly possessiveEndings: readonly string[];
}

/** How names are compared. */
export interface NameKeys {
  /**
   * What two spellings of one name share: lower case, without marks on letters, stops, a leading article and a
   * final possessive mark.
   */
  key(name: string): string;
  /** The words of a name's key. */
  words(name: string): readonly string[];
}

/** The keys of names in a language with these articles and possessive endings. */
export function nameKeysOf({ articles, possessiveEndings }: NameEdges): NameKeys {
  const key = (name: string): string => {
    const plain = name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("’", "'")
      .replaceAll(".", "")
      .replace(/\s+/g, " ")
      .trim();
    const article = articles.find((word) => plain.startsWith(`${word} `));
    const bare = article === undefined ? plain : plain.slice(article.length + 1);
    const ending = possessiveEndings.find((mark) => bare.endsWith(mark));
    return ending === undefined ? bare : bare.slice(0, -ending.length).trimEnd();
  };
  return {
    key,
    words: (name) =>
      key(name)
        .split(" ")
        .filter((word) => word !== ""),
  };
}
