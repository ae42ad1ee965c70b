import { english } from "../../language/en/index.js";
import { isHyphenAt, lowerAt, type Piece } from "./pieces.js";

/** Single characters that are fractions. */
const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅛", 0.125],
]);

/** A number as the text gives it, from piece `from` up to, not including, piece `to`. */
export type NumberPhrase = ExactNumber | VagueNumber;

/** "40,139", "twenty-one thousand", "1.2 million", "a dozen". */
export interface ExactNumber {
  readonly kind: "exact";
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** True where the number begins with digits. */
  readonly digits: boolean;
  /** The scale written after digits, 1 where there is none: 1000000 in "1.2 million". */
  readonly scale: number;
}

/** "dozens", "hundreds of thousands": a number left open, with the fewest it can mean. */
export interface VagueNumber {
  readonly kind: "vague";
  readonly from: number;
  readonly to: number;
  readonly min?: number;
}

/**
 * Reads the number that begins at piece `at`, as long as it goes: "two hundred and fifty", "5 1/2", "1.2bn",
 * "half a million", "hundreds of thousands".
 */
export function readNumber(pieces: readonly Piece[], at: number): NumberPhrase | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.kind === "number" || fractionCharacters.has(piece.text)) return readDigits(pieces, at, piece);
  if (piece.kind !== "word" || !mayOpenNumber(piece.lower)) return undefined;
  return readVague(pieces, at) ?? readWords(pieces, at);
}

function mayOpenNumber(word: string): boolean {
  const { cardinals, scalePlurals, vague, openers } = english.numbers;
  return cardinals.has(word) || scalePlurals.has(word) || vague.has(word) || openers.has(word);
}

function readDigits(pieces: readonly Piece[], at: number, piece: Piece): ExactNumber {
  let value = piece.kind === "number" ? piece.value : (fractionCharacters.get(piece.text) ?? 0);
  let to = at + 1;
  const fraction = readFraction(pieces, to);
  if (fraction !== undefined && Number.isInteger(value)) {
    value += fraction.value;
    to = fraction.to;
  }
  const joint = isHyphenAt(pieces, to) ? to + 1 : to;
  const next = pieces[joint];
  const scale = next === undefined ? undefined : scaleAfterDigits(next);
  if (scale !== undefined) {
    value = scaled(value, scale);
    to = joint + 1;
  }
  return { kind: "exact", from: at, to, value, digits: true, scale: scale ?? 1 };
}

/** "1/2" after a number and a space, or "½". */
function readFraction(
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const first = pieces[at];
  const character = first === undefined ? undefined : fractionCharacters.get(first.text);
  if (character !== undefined) return { value: character, to: at + 1 };
  const slash = pieces[at + 1];
  const below = pieces[at + 2];
  if (first?.kind !== "number" || first.glued || slash?.text !== "/" || !slash.glued) return undefined;
  if (below?.kind !== "number" || !below.glued || below.value <= first.value) return undefined;
  return { value: first.value / below.value, to: at + 3 };
}

function scaleAfterDigits(next: Piece): number | undefined {
  return (
    english.numbers.scales.get(next.lower) ??
    (next.glued ? english.numbers.scaleAbbreviations.get(next.lower) : undefined)
  );
}

function readVague(pieces: readonly Piece[], at: number): VagueNumber | undefined {
  const lower = lowerAt(pieces, at);
  const plural = english.numbers.scalePlurals.get(lower);
  // "scores" without "of" are points, not twenties, and "tens" are notes.
  const open = (lower !== "scores" && lower !== "tens") || lowerAt(pieces, at + 1) === "of";
  if (plural !== undefined && open) {
    const inner =
      lowerAt(pieces, at + 1) === "of"
        ? english.numbers.scalePlurals.get(lowerAt(pieces, at + 2))
        : undefined;
    return inner === undefined
      ? { kind: "vague", from: at, to: at + 1, min: 2 * plural }
      : { kind: "vague", from: at, to: at + 3, min: 2 * plural * inner };
  }
  const first = lower === "a" ? at + 1 : at;
  const word = lowerAt(pieces, first);
  if (!english.numbers.vague.has(word) || ((word === "few" || word === "couple") && first === at))
    return undefined;
  const min = english.numbers.vague.get(word);
  const scale = english.numbers.scales.get(lowerAt(pieces, first + 1));
  const to = scale === undefined ? first + 1 : first + 2;
  return { kind: "vague", from: at, to, ...(min === undefined ? {} : { min: min * (scale ?? 1) }) };
}

/** Number words, with the sum so far under the last large scale kept apart: 1000 * 21 + 5. */
function readWords(pieces: readonly Piece[], at: number): ExactNumber | undefined {
  const half = lowerAt(pieces, at) === "half" && lowerAt(pieces, at + 1) === "a";
  const halfScale = half ? english.numbers.scales.get(lowerAt(pieces, at + 2)) : undefined;
  if (halfScale !== undefined) {
    return { kind: "exact", from: at, to: at + 3, value: halfScale / 2, digits: false, scale: 1 };
  }
  let total = 0;
  let current: number | undefined;
  let to = at;
  if (isArticle(lowerAt(pieces, at))) {
    if (!english.numbers.scales.has(lowerAt(pieces, at + 1))) return undefined;
    current = 1;
    to = at + 1;
  }
  for (;;) {
    const joint = current !== undefined && (isHyphenAt(pieces, to) || isAnd(pieces, to)) ? to + 1 : to;
    const word = lowerAt(pieces, joint);
    const cardinal = english.numbers.cardinals.get(word);
    const scale = english.numbers.scales.get(word);
    if (cardinal !== undefined && addsUp(current, cardinal)) current = (current ?? 0) + cardinal;
    else if (scale !== undefined && current !== undefined && scale >= 1000) {
      total += scaled(current, scale);
      current = 0;
    } else if (scale !== undefined && current !== undefined) current = scaled(current, scale);
    else break;
    to = joint + 1;
  }
  if (current === undefined) return undefined;
  return { kind: "exact", from: at, to, value: total + current, digits: false, scale: 1 };
}

/** "two hundred and fifty": "and" joins only after a hundred or more, and before another number word. */
function isAnd(pieces: readonly Piece[], at: number): boolean {
  const before = english.numbers.scales.get(lowerAt(pieces, at - 1));
  return (
    before !== undefined &&
    before >= 100 &&
    lowerAt(pieces, at) === "and" &&
    english.numbers.cardinals.has(lowerAt(pieces, at + 1)) &&
    !english.numbers.scales.has(lowerAt(pieces, at + 2))
  );
}

/** "twenty" takes "one" on, "hundred" takes "fifty" on; "five" takes nothing on. */
function addsUp(current: number | undefined, next: number): boolean {
  if (current === undefined) return true;
  if (current === 0) return true;
  if (current % 100 === 0) return next < 100;
  return current % 10 === 0 && current % 100 >= 20 && next >= 1 && next < 10;
}

function isArticle(lower: string): boolean {
  return english.determiners.indefinite.has(lower);
}

/** Multiplies a decimal number by a scale, without the tail of binary fractions: 4.35 million is 4350000. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}
