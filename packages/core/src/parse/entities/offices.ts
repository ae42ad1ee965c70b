import { officeSynonyms, titleAbbreviations } from "../../language/en/titles.js";

const classesByTitle: ReadonlyMap<string, readonly number[]> = /* @__PURE__ */ (() => {
  const classes = new Map<string, number[]>();
  officeSynonyms.forEach((titles, office) => {
    for (const title of titles) classes.set(title, [...(classes.get(title) ?? []), office]);
  });
  return classes;
})();

/**
 * The offices that words in lower case can mean, by the longest known title they end in: "former foreign minister"
 * is a foreign minister. Offices are indexes into `officeSynonyms`.
 */
export function officesOf(words: readonly string[]): readonly number[] {
  const full = words.map((word) => titleAbbreviations.get(word.replace(/\.$/, "")) ?? word);
  for (let start = 0; start < full.length; start++) {
    const found = classesByTitle.get(full.slice(start).join(" "));
    if (found !== undefined) return found;
  }
  return [];
}
