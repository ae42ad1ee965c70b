/**
 * Bytes as printable ASCII, for weights: small numbers, positive or negative, are the most frequent, and take one
 * character; the others take two. A gzipped package of such text is a twentieth smaller than one of base64, and
 * plain ASCII survives every bundler and every page's character set.
 */

/** Printable ASCII without what a string literal or an inline script would have to escape. */
const alphabet = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter((character) => !'"\\<'.includes(character))
  .join("");
/** The last two characters say that another follows. */
const ESCAPES = 2;
const SHORT = alphabet.length - ESCAPES;
/** How many numbers each escape stands before. */
const LONG = (256 - SHORT) / ESCAPES;

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
const rankOf = (byte: number): number => (byte < 128 ? 2 * byte : 2 * (255 - byte) + 1);
const byteOf = (rank: number): number => (rank % 2 === 0 ? rank / 2 : 255 - (rank - 1) / 2);

/** Packs bytes into text that `unpackBytes` reads. */
export function packBytes(bytes: Uint8Array): string {
  const codes = Array.from({ length: 256 }, (_, byte) => {
    const rank = rankOf(byte);
    if (rank < SHORT) return alphabet.charAt(rank);
    const long = rank - SHORT;
    return alphabet.charAt(SHORT + Math.floor(long / LONG)) + alphabet.charAt(long % LONG);
  });
  return Array.from(bytes, (byte) => codes[byte]).join("");
}

/** Reads `length` bytes from the text that `packBytes` made of them. */
export function unpackBytes(text: string, length: number): Uint8Array {
  const ranks = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) ranks[alphabet.charCodeAt(i)] = i;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let i = 0; i < length; i++) {
    let rank = ranks[text.charCodeAt(at++)] ?? 0;
    if (rank >= SHORT) rank = SHORT + (rank - SHORT) * LONG + (ranks[text.charCodeAt(at++)] ?? 0);
    bytes[i] = byteOf(rank);
  }
  return bytes;
}
