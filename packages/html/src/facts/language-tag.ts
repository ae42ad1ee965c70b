/**
 * A language as a BCP 47 tag: "en_us" is "en-US". Of several ("en, fr") the first counts. Gives `undefined` where
 * the words are no tag.
 */
export function languageTag(words: string): string | undefined {
  const [first = ""] = words.split(",");
  try {
    return Intl.getCanonicalLocales(first.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
