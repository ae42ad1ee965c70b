/**
 * Classes of characters, asked by UTF-16 code unit or by code point. ASCII is answered without a regular
 * expression, since almost all of an English text is ASCII; the rest asks the Unicode property of one character.
 */

const letterPattern = /^[\p{L}\p{M}]$/u;
const upperPattern = /^[\p{Lu}\p{Lt}]$/u;
const lowerPattern = /^\p{Ll}$/u;
const digitPattern = /^\p{Nd}$/u;
const spacePattern = /^[\p{Z}\s]$/u;
const ignorablePattern = /^[\p{Cf}\p{Variation_Selector}]$/u;
const pictographPattern = /^\p{Extended_Pictographic}$/u;

const LAST_ASCII = 0x7f;
const FIRST_SUPPLEMENTARY = 0x10000;

const asks =
  (pattern: RegExp, ascii: (code: number) => boolean) =>
  (code: number): boolean =>
    code <= LAST_ASCII ? ascii(code) : pattern.test(String.fromCodePoint(code));

function isAsciiUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isAsciiLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function never(): boolean {
  return false;
}

/** Whether a code point is a letter, or a mark that combines with one. */
export const isLetter = asks(letterPattern, (code) => isAsciiUpper(code) || isAsciiLower(code));

/** Whether a code point is an upper-case letter. */
export const isUpper = asks(upperPattern, isAsciiUpper);

/** Whether a code point is a lower-case letter. */
export const isLower = asks(lowerPattern, isAsciiLower);

/** Whether a code point is a decimal digit. */
export const isDigit = asks(digitPattern, (code) => code >= 0x30 && code <= 0x39);

/** Whether a code point is a pictograph: the base of an emoji. */
export const isPictograph = asks(pictographPattern, never);

const ZERO_WIDTH_SPACE = 0x200b;
const BYTE_ORDER_MARK = 0xfeff;
const LAST_C1_CONTROL = 0x9f;

/**
 * Whether a code point only parts words: white space of any kind, a control character, or a space of no width.
 */
export function isSpace(code: number): boolean {
  return code <= LAST_ASCII
    ? code <= 0x20 || code === LAST_ASCII
    : code <= LAST_C1_CONTROL ||
        code === ZERO_WIDTH_SPACE ||
        code === BYTE_ORDER_MARK ||
        spacePattern.test(String.fromCodePoint(code));
}

/**
 * Whether a code point shows nothing and parts nothing: a soft hyphen, a joiner, a direction mark, a variation
 * selector. Inside a word it belongs to the word.
 */
export function isIgnorable(code: number): boolean {
  return (
    code > LAST_C1_CONTROL &&
    code !== ZERO_WIDTH_SPACE &&
    code !== BYTE_ORDER_MARK &&
    ignorablePattern.test(String.fromCodePoint(code))
  );
}

/** Whether a code point can be part of a word: a letter, a mark, or a number of any kind ("½", "²"). */
export const isWordCharacter = asks(/^[\p{L}\p{M}\p{N}]$/u, (code) => isLetter(code) || isDigit(code));

/** The code point at `index`, or -1 outside the text. A lone surrogate is a code point of its own. */
export function codeAt(text: string, index: number): number {
  return text.codePointAt(index) ?? -1;
}

/** The code point that ends before `index`, or -1 at the start of the text. */
export function codeBefore(text: string, index: number): number {
  const last = text.codePointAt(index - 1) ?? -1;
  const isTrail = last >= 0xdc00 && last <= 0xdfff;
  const pair = isTrail && index >= 2 ? (text.codePointAt(index - 2) ?? -1) : -1;
  return pair >= FIRST_SUPPLEMENTARY ? pair : last;
}

/** How many UTF-16 code units a code point takes. */
export function widthOf(code: number): 1 | 2 {
  return code >= FIRST_SUPPLEMENTARY ? 2 : 1;
}
