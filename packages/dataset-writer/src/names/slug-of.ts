import { determiners } from "./determiners.js";
import { latinLetters } from "./latin-letters.js";

/** More words make a name that nobody types. */
const MAX_WORDS = 6;
/** A word without a space may be as long as the text. */
const MAX_LENGTH = 60;

/**
 * Words as a name for a file or an id: lower-case ASCII letters and digits, joined by hyphens. Marks on letters go
 * ("Malmö" is "malmo"), apostrophes join ("fishers’" is "fishers"), a determiner before a name is left out, and no
 * more than six words are taken. Gives "" for words in which there is no Latin letter and no digit.
 */
export function slugOf(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => latinLetters[letter] ?? " ");
  const parts = plain.split(/[^a-z0-9]+/).filter((part) => part !== "");
  const named = parts.length > 1 && determiners.has(parts[0] ?? "") ? parts.slice(1) : parts;
  return named.slice(0, MAX_WORDS).join("-").slice(0, MAX_LENGTH).replace(/-$/, "");
}
