/** Words with every stretch of white space as one space, and none at their ends. */
export function evenSpaces(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
