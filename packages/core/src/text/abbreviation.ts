import type { Writing } from "../language/index.js";
import type { Span } from "../record/index.js";
import { codeAt, codeBefore, isDigit, isLetter, isSpace, isUpper, widthOf } from "./characters.js";

/** No abbreviation is longer; what is longer need not be looked up. */
const LONGEST_ABBREVIATION = 24;

/** The first character after `index` that is no space, up to the end of the paragraph. */
function nextVisible(text: string, index: number, limit: number): number {
  let next = index;
  while (next < limit && isSpace(codeAt(text, next))) next += 1;
  return next < limit ? codeAt(text, next) : -1;
}

/** Where the last part of a compound starts: "then-Sen" is looked up as "Sen". */
function startOfLastPart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST_ABBREVIATION);
  for (let index = end - 1; index > from; index -= 1) {
    if (text[index] === "-" || text[index] === "/") return index + 1;
  }
  return from;
}

/** Letters parted by dots, each part short: "U.S", "a.m", "Ph.D", "N.Va". */
function isDotted(word: string): boolean {
  const parts = word.split(".");
  return (
    parts.length > 1 &&
    parts.every((part) => /^\p{L}{1,3}$/u.test(part)) &&
    parts.some((part) => part.length === 1)
  );
}

/** Whether a letter that stands alone before a stop is someone's initial, and not a pronoun or a grade. */
function isInitial(text: string, start: number, end: number, limit: number): boolean {
  const letter = codeAt(text, start);
  if (start + widthOf(letter) !== end || !isUpper(letter)) return false;
  const next = nextVisible(text, end + 1, limit);
  return isLetter(next) && isUpper(next);
}

/**
 * Whether the word from `start` to `end` is an abbreviation that owns the full stop at `end`. "No." is one only
 * before a number, and "J." only before a capital; the rest are known words or letters parted by dots.
 */
export function endsWithAbbreviation(
  text: string,
  start: number,
  end: number,
  paragraph: Span,
  writing: Pick<Writing, "abbreviations" | "oneLetterWords">,
): boolean {
  const { leading, free, beforeNumber } = writing.abbreviations;
  const from = startOfLastPart(text, start, end);
  const word = text.slice(from, end);
  if (leading.has(word) || free.has(word)) return true;
  if (beforeNumber.has(word)) {
    const next = nextVisible(text, end + 1, paragraph.end);
    if (isDigit(next) || next === 0x2c) return true;
  }
  if (isDotted(word)) return true;
  return (
    isInitial(text, from, end, paragraph.end) &&
    !(writing.oneLetterWords.has(word) && isSpace(codeBefore(text, from)) && followsLowerCase(text, from))
  );
}

/** Whether a word in lower case comes before: so "I" before a stop is the pronoun ("so do I."). */
function followsLowerCase(text: string, start: number): boolean {
  let index = start;
  while (index > 0 && isSpace(codeBefore(text, index))) index -= 1;
  while (index > 0 && isLetter(codeBefore(text, index))) index -= 1;
  const code = codeAt(text, index);
  return isLetter(code) && !isUpper(code);
}
