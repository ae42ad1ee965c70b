import { english } from "../../language/en/index.js";
import { isCapitalized, isHyphenAt, lowerAt, type Piece } from "./pieces.js";
import type { Quantity } from "./quantity.js";

/**
 * True where a number does not count: part of a name ("Boeing 737", "G7", "Covid-19"), of a longer code ("555-0199",
 * "9/11"), an ordinal ("7th"), a score ("3-1"), the number of a page or of a list item, or "one" as a pronoun.
 */
export function isNameNumber(pieces: readonly Piece[], quantity: Quantity, bounded: boolean): boolean {
  const { from, to } = quantity;
  const first = pieces[from];
  if (first === undefined) return true;
  if (isJoined(pieces, from, to) || (quantity.value ?? 0) > Number.MAX_SAFE_INTEGER) return true;
  if (quantity.unit !== undefined || bounded) return false;
  if (isInTable(pieces, from, to)) return true;
  if (quantity.min !== undefined && first.kind === "word") return false;
  if (from === 0 && first.kind === "number" && isListMark(pieces, to)) return true;
  if (first.lower === "one" && to === from + 1) return !isCountingOne(pieces, from);
  return isNumbered(pieces, from, to) || (isLikeYear(first, to === from + 1) && !isCounted(pieces[to]));
}

/** A number beside a number without a word or mark between stands in a table. */
function isInTable(pieces: readonly Piece[], from: number, to: number): boolean {
  return (
    pieces[from]?.kind === "number" && (pieces[from - 1]?.kind === "number" || pieces[to]?.kind === "number")
  );
}

/** Four figures without a comma that would be a year of our time. */
function isLikeYear({ text, value }: Piece, alone: boolean): boolean {
  return alone && /^\d{4}$/.test(text) && value >= 1900 && value < 2060;
}

/** Letters, slashes, hyphens or colons hold the number to what stands beside it. */
function isJoined(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from];
  const before = pieces[from - 1];
  const next = pieces[to];
  if (first?.glued && before !== undefined) {
    if (before.kind !== "mark") return true;
    if (before.text === "#" || before.text === ".") return true;
    if ("/:@_+".includes(before.text) && before.glued) return true;
    if (isHyphenAt(pieces, from - 1)) return true;
  }
  if (next === undefined || !next.glued) return false;
  if (next.kind === "word") return true;
  const afterNext = pieces[to + 1];
  if (isHyphenAt(pieces, to)) return afterNext?.kind === "number" || isHyphenatedWord(pieces, to);
  return "/:@_".includes(next.text) && afterNext?.glued === true;
}

/** "one-sided", "two-time", "5-star": the number is part of an adjective that counts nothing nameable. */
function isHyphenatedWord(pieces: readonly Piece[], hyphen: number): boolean {
  return pieces[hyphen + 1]?.kind === "word";
}

/** "1." or "2)" at the head of a line. */
function isListMark(pieces: readonly Piece[], to: number): boolean {
  const mark = pieces[to];
  if (mark === undefined) return false;
  return mark.glued ? [".", ")", ":"].includes(mark.text) : ["-", "–", "."].includes(mark.text);
}

function isCountingOne(pieces: readonly Piece[], at: number): boolean {
  const before = lowerAt(pieces, at - 1);
  const next = pieces[at + 1];
  if (next?.kind !== "word" || english.numbers.beforePronoun.has(before)) return false;
  return !english.numbers.afterPronoun.has(next.lower) && !isCapitalized(next);
}

/** "page 12", "Flight 93", "Apollo 11"; but "In Gaza 40 people". */
function isNumbered(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  const dotted = before?.text === "." && english.numbers.numberedAbbreviations.has(lowerAt(pieces, from - 2));
  if (dotted) return true;
  if (before?.kind !== "word") return false;
  if (english.numbers.numberedNouns.has(before.lower)) return true;
  const inName = isCapitalized(before) && (from > 1 || !english.clauses.phraseStops.has(before.lower));
  return inName && !isCounted(pieces[to]);
}

function isCounted(next: Piece | undefined): boolean {
  if (next?.kind !== "word") return false;
  return (
    next.text === next.lower && (next.lower.endsWith("s") || english.nouns.irregularPlurals.has(next.lower))
  );
}
