/** Words with every stretch of white space as one space, and none at their ends. */
export const evenSpaces = (words: string): string => words.replace(/\s+/g, " ").trim();
