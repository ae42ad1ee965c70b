import type { Writing } from "../language/index.js";
import type { Span } from "../record/index.js";
import { endsWithAbbreviation } from "./abbreviation.js";
import {
  codeAt,
  codeBefore,
  isDigit,
  isIgnorable,
  isLetter,
  isLower,
  isPictograph,
  isSpace,
  isUpper,
  isWordCharacter,
  widthOf,
} from "./characters.js";
import type { Token } from "./document.js";

/** An apostrophe as it is printed, straight, or turned the wrong way by a word processor. */
function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === "’" || character === "‘";
}

function isHyphen(character: string | undefined): boolean {
  return character === "-" || character === "\u2010" || character === "\u2011";
}

/** Where a sticky pattern ends when it is tried at `index`; undefined where it does not match. */
function matchAt(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

// Each pattern is sticky and either cannot fail after a long run or is bounded, so that scanning stays linear.
const webAddress = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»\u200b]+/iy;
const mailAddress = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/uy;
const handle = /@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/uy;
const hashtag = /#[\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/uy;
const thousands = /(?:,\d{2,3}){0,8},\d{3}(?!\d)/y;
const currencyWithLetters = /[A-Z]{1,3}\$/y;
const spacedEllipsis = /\.(?:[ \u00a0]\.){2,}/y;
const stops = /[!?‽]+/y;
const sameAgain = /(\.|-|—|_|\*|=|~|#|`|…)\1+/y;
const emoji =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic}|[\u{e0020}-\u{e007f}])*)/uy;
const listNumber = /\d{1,3}(?:\.\d{1,3}){0,4}\.(?=\s)/y;
const tag = /<\/?\p{L}[^<>\n\r]{0,500}>/uy;
const hour = /\d{1,2}(?:[:.]\d\d)?/y;
const yearWithoutCentury = /\d\ds?(?![\p{L}\p{N}])/uy;

const trailingOfAddress = new Set(".,;:!?)]}'’…>*_");

/** The end of a web or mail address that starts at `index`; undefined where none does. */
function endOfAddress(text: string, index: number): number | undefined {
  const web = matchAt(webAddress, text, index);
  if (web === undefined) return matchAt(mailAddress, text, index);
  let end = web;
  while (end > index && trailingOfAddress.has(text[end - 1] ?? "")) end -= 1;
  return end;
}

/** Whether the dot at `index`, with no space around it, is where one sentence was run into the next: "low.In". */
function isMissingSpace(text: string, index: number, writing: Writing): boolean {
  if (!isLower(codeBefore(text, index)) || !isLower(codeBefore(text, index - 1))) return false;
  if (!isUpper(codeAt(text, index + 1)) || !isLower(codeAt(text, index + 2))) return false;
  let end = index + 1;
  while (end - index < 8 && isLetter(codeAt(text, end))) end += 1;
  return !writing.topLevelDomains.has(text.slice(index + 1, end).toLowerCase());
}

/** Whether the character at `index` joins the word characters on both its sides into one word. */
function joins(text: string, index: number, writing: Writing): boolean {
  const before = codeBefore(text, index);
  const after = codeAt(text, index + 1);
  const character = text[index];
  if (isHyphen(character)) return isWordCharacter(after) || character === "\u2011";
  if (isApostrophe(character)) return isLetter(after);
  if (character === "." && isHyphen(text[index + 1])) return isLetter(codeAt(text, index + 2));
  if (!isWordCharacter(after)) return false;
  switch (character) {
    case ".":
      return !isMissingSpace(text, index, writing) && !text.startsWith("http", index + 1);
    case ":":
      return isDigit(before) && isDigit(after);
    case "/":
    case "&":
    case "_":
    case "@":
      return true;
    default:
      return false;
  }
}

/** The end of the word that starts at `start`, before its stop is looked at. */
function endOfWord(text: string, start: number, limit: number, writing: Writing): number {
  let index = start;
  let end = start;
  while (index < limit) {
    const code = codeAt(text, index);
    if (isWordCharacter(code)) {
      index += widthOf(code);
      end = index;
    } else if (isIgnorable(code)) {
      index += widthOf(code);
    } else if (index !== end) {
      break;
    } else if (text[index] === "," && isDigit(codeBefore(text, index))) {
      const after = matchAt(thousands, text, index);
      if (after === undefined) break;
      index = after;
      end = after;
    } else if (joins(text, index, writing)) {
      index += 1;
      end = index;
    } else {
      break;
    }
  }
  return end;
}

/** Words that are parted by their whole are no longer than "10:30p.m." and "cannot". */
const LONGEST_PARTED_WORD = 9;

/** The end of the hour in a word that is one with "p.m." or the like: 5 in "10:30p.m."; undefined in others. */
function endOfHour(word: string, { clockEndings }: Writing): number | undefined {
  const end = matchAt(hour, word, 0);
  return end !== undefined && clockEndings.has(word.slice(end)) ? end : undefined;
}

/** The ends of the tokens a word is made of: more than one where it is contracted. */
function partWord(text: string, start: number, end: number, writing: Writing): readonly number[] {
  const cuts: number[] = [end];
  let last = end;
  for (;;) {
    const word = text
      .slice(Math.max(start, last - 3), last)
      .toLowerCase()
      .replace(/[’‘]/, "'");
    const clitic = writing.clitics.find((ending) => word.endsWith(ending) && last - ending.length > start);
    if (clitic === undefined) break;
    last -= clitic.length;
    cuts.push(last);
  }
  const whole = last - start <= LONGEST_PARTED_WORD ? text.slice(start, last).toLowerCase() : "";
  const first = writing.fusedWords.get(whole) ?? endOfHour(whole, writing);
  if (first !== undefined) cuts.push(start + first);
  return cuts.reverse();
}

/** The end of an apostrophe's token: a clitic after a mark ("'s"), a word without its head ("'em"), or itself. */
function endOfApostrophe(text: string, index: number, limit: number, writing: Writing): number {
  const before = codeBefore(text, index);
  if (text[index] === "'" && text[index + 1] === "'") {
    const isOuterMark = text[index + 2] !== "'" || before === -1 || isSpace(before);
    return isOuterMark ? index + 2 : index + 1;
  }
  if (isWordCharacter(before) || !isWordCharacter(codeAt(text, index + 1))) return index + 1;
  const end = endOfWord(text, index + 1, limit, writing);
  const word = text.slice(index + 1, Math.min(end, index + 8)).toLowerCase();
  const isClitic = writing.clitics.includes(`'${word}`);
  if (before !== -1 && !isSpace(before) && isClitic) return end;
  const year = matchAt(yearWithoutCentury, text, index + 1);
  if (year !== undefined) return year;
  if (!writing.elidedWords.has(word)) return index + 1;
  return writing.elidedTwice.has(word) && isApostrophe(text[end]) ? end + 1 : end;
}

/** Whether a sign at `index` belongs to the number after it: it stands free before it. */
function startsSignedNumber(text: string, index: number): boolean {
  const before = codeBefore(text, index);
  const isFree = before === -1 || isSpace(before) || before === 0x28;
  const digitAt = text[index + 1] === "." ? index + 2 : index + 1;
  return isFree && isDigit(codeAt(text, digitAt));
}

/** The end of a token that is no word. */
function endOfSymbol(text: string, index: number, limit: number, writing: Writing): number {
  const character = text[index];
  const code = codeAt(text, index);
  switch (character) {
    case "'":
    case "’":
    case "‘":
      return endOfApostrophe(text, index, limit, writing);
    case ".": {
      const spaced = matchAt(spacedEllipsis, text, index);
      if (spaced !== undefined) return spaced;
      if (isDigit(codeAt(text, index + 1)) && !isWordCharacter(codeBefore(text, index))) {
        return endOfWord(text, index + 1, limit, writing);
      }
      break;
    }
    case "+":
    case "-":
    case "−":
      if (startsSignedNumber(text, index)) {
        return endOfWord(text, text[index + 1] === "." ? index + 2 : index + 1, limit, writing);
      }
      break;
    case "@":
      return matchAt(handle, text, index) ?? index + 1;
    case "!":
    case "?":
    case "‽":
      return matchAt(stops, text, index) ?? index + 1;
    case "#": {
      const end = matchAt(hashtag, text, index);
      if (end !== undefined) return end;
      break;
    }
    case "<":
      return matchAt(tag, text, index) ?? index + 1;
    default:
      break;
  }
  if (character === "`" && text[index + 1] === "`") return index + 2;
  if (isPictograph(code) || (code >= 0x1f1e6 && code <= 0x1f1ff)) {
    return matchAt(emoji, text, index) ?? index + widthOf(code);
  }
  return matchAt(sameAgain, text, index) ?? index + widthOf(code);
}

/** How many full stops stand in a row at `index`, counted up to four. */
function countStops(text: string, index: number): number {
  let count = 0;
  while (count < 4 && text[index + count] === ".") count += 1;
  return count;
}

/** The end of a word together with the stop of its abbreviation, if it is one. */
function endWithStop(text: string, start: number, end: number, paragraph: Span, writing: Writing): number {
  const stopCount = countStops(text, end);
  if (stopCount === 0 || stopCount === 3) return end;
  return endsWithAbbreviation(text, start, end, paragraph, writing) ? end + 1 : end;
}

/** The tokens of one paragraph, in order. */
function tokensOf(text: string, paragraph: Span, tokens: Token[], writing: Writing): void {
  const limit = paragraph.end;
  const add = (start: number, end: number): void => {
    tokens.push({ start, end, text: text.slice(start, end) });
  };
  let index = paragraph.start;
  const number = matchAt(listNumber, text, index);
  if (number !== undefined && number < limit) {
    add(index, number);
    index = number;
  }
  while (index < limit) {
    const code = codeAt(text, index);
    if (isSpace(code) || isIgnorable(code)) {
      index += widthOf(code);
      continue;
    }
    if (!isWordCharacter(code)) {
      const end = Math.min(endOfSymbol(text, index, limit, writing), limit);
      add(index, end);
      index = end;
      continue;
    }
    const address = isWordCharacter(codeBefore(text, index)) ? undefined : endOfAddress(text, index);
    if (address !== undefined) {
      const end = Math.min(address, limit);
      add(index, end);
      index = end;
      continue;
    }
    const currency = matchAt(currencyWithLetters, text, index);
    if (currency !== undefined) {
      add(index, currency);
      index = currency;
      continue;
    }
    const word = endOfWord(text, index, limit, writing);
    const end = endWithStop(text, index, word, paragraph, writing);
    for (const cut of partWord(text, index, end, writing)) {
      add(index, cut);
      index = cut;
    }
  }
}

/**
 * The tokens of a text, paragraph by paragraph, in the manner of the Penn Treebank as CoreNLP and CoNLL-2003 write
 * it: hyphenated words stay whole, contractions and possessives are parted, currency and percent signs stand
 * alone, an abbreviation keeps its stop, and every quotation mark is a token.
 *
 * Every character that is not blank (white space, a control, or a character that shows nothing) lies in exactly
 * one token. No token starts or ends with a blank; a spaced ellipsis (". . .") is one token.
 */
export function findTokens(text: string, paragraphs: readonly Span[], writing: Writing): readonly Token[] {
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) tokensOf(text, paragraph, tokens, writing);
  return tokens;
}
