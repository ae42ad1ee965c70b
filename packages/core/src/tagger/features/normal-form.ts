const spellings: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["—", "--"],
  ["―", "--"],
  ["–", "--"],
  ["…", "..."],
]);

/**
 * The form of a word that the vocabulary lists and that affixes are cut from: marks in one spelling, lower case,
 * every digit a 0.
 */
export function normalForm(word: string): string {
  const form = word
    .replace(/[“”„‘’—―–…]/g, (mark) => spellings.get(mark) ?? mark)
    .toLowerCase()
    .replace(/[1-9]/g, "0");
  return form === "``" || form === "''" ? '"' : form;
}
