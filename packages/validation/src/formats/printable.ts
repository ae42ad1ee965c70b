/** Text in one line that cannot move a cursor or turn the direction of writing: such a character becomes U+FFFD. */
export const printable = (text: string): string =>
  text.replace(/[\s\u2028\u2029]/g, " ").replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

/**
 * Columns a terminal gives to printable text: two for East Asian wide characters and emoji, none for combining
 * marks (after Unicode Standard Annex 11, in outline), one for every other.
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;
