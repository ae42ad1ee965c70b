/** Words before a name that are no part of it. */
const titles: ReadonlySet<string> = new Set(
  [
    "mr mrs ms miss dr sir lord lady dame sen senator rep representative congressman congresswoman gov governor",
    "president vice justice chief judge general gen col lt sgt rev prof professor secretary minister prime mayor",
    "king queen prince princess pope",
  ].flatMap((words) => words.split(" ")),
);

/** Words behind a name that are no part of it; of them "Jr." tells two people apart. */
const suffixes: ReadonlySet<string> = new Set("jr sr junior ii iii iv".split(" "));
const youngerMarks: ReadonlySet<string> = new Set(["jr", "junior"]);

/** Words in lower case, without accents, marks and possessive endings. */
export function plainWords(written: string): readonly string[] {
  return written
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?\b/g, "")
    .replace(/[^\p{L}\p{N}-]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
}

/** The words of a name that are its own: no article, no title, no suffix. */
function nameWords(name: string): readonly string[] {
  const words = withoutArticle(plainWords(name));
  return words.filter(
    (word, index) => !suffixes.has(word) && !(titles.has(word) && index < words.length - 1),
  );
}

function withoutArticle(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  return words.length > 1 && ["the", "a", "an"].includes(first) ? words.slice(1) : words;
}

/** The last name of a person; none of a name without words. */
export function lastName(name: string): string | undefined {
  return nameWords(name).at(-1);
}

/**
 * Whether two names may be one person's: the same last name, and first names that may be the same, since one is missing, or
 * both begin alike, or one name's words are among the other's.
 */
export function mayBeSamePerson(one: string, other: string): boolean {
  const words = nameWords(one);
  const otherWords = nameWords(other);
  if (words.length === 0 || words.at(-1) !== otherWords.at(-1)) return false;
  const bothFull = words.length > 1 && otherWords.length > 1;
  const isYounger = plainWords(one).some((word) => youngerMarks.has(word));
  const isOtherYounger = plainWords(other).some((word) => youngerMarks.has(word));
  if (bothFull && isYounger !== isOtherYounger) return false;
  return !bothFull || words[0]?.[0] === otherWords[0]?.[0] || isWithin(words, otherWords);
}

/** Whether two names may be one body's: one's words are among the other's, or one is the other's initials. */
export function mayBeSameBody(one: string, other: string): boolean {
  const words = nameWords(one);
  const otherWords = nameWords(other);
  return (
    words.join(" ") === otherWords.join(" ") ||
    isWithin(words, otherWords) ||
    initials(one) === plainWords(other).join(" ") ||
    initials(other) === plainWords(one).join(" ")
  );
}

/** Whether the words of one are all among the other's; a name without words is within none. */
function isWithin(words: readonly string[], otherWords: readonly string[]): boolean {
  const all = (some: readonly string[], of: readonly string[]) =>
    some.length > 0 && some.every((word) => of.includes(word));
  return all(words, otherWords) || all(otherWords, words);
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0))
    .join("")
    .toLowerCase();
}
