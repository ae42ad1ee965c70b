import type { Span } from "../record/index.js";
import type { PennTag } from "../tagger/index.js";

/** What a pattern looks at: a token, or a piece of one. */
export interface Item extends Span {
  readonly text: string;
  /** The text in lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Every lemma it may stand for. */
  readonly lemmas: readonly string[];
  /** Its part of speech; that of its token where it is a piece. */
  readonly pos: PennTag;
}

/** True where the item is a number in digits: it begins with one. */
export function isNumber({ text }: Item): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** The value of a number in digits, commas between thousands left out; NaN where it is none. */
export function numberOf({ text }: Item): number {
  return Number(text.replaceAll(",", ""));
}

/** True where the item is a word: it begins with a letter. */
export function isWord({ text }: Item): boolean {
  return /^[\p{L}\p{M}]/u.test(text);
}

/** True where the item is a word with a capital at its head. */
export function isCapitalized(item: Item): boolean {
  return item.text.charAt(0) !== item.lower.charAt(0) && isWord(item);
}

/** True where the item is a word with a capital anywhere: "McKay", "iPad". */
export function hasCapital(item: Item): boolean {
  return item.text !== item.lower && isWord(item);
}

/** True where no white space stands between the item at `at` and the one before. */
export function isGlued(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && before.end === items[at]?.start;
}
