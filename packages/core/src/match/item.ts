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

/** True where the item begins with a digit. */
export function startsWithDigit({ text }: Item): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** True where the item begins with a capital letter. */
export function isCapitalized({ text, lower }: Item): boolean {
  return text.charAt(0) !== lower.charAt(0);
}

/** True where no white space stands between the item at `at` and the one before. */
export function isGlued(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && before.end === items[at]?.start;
}
