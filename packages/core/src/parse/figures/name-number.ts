import type { Language } from "../../language/index.js";
import { type Item, isCapitalized, isGlued, isNumber, isWord, numberOf } from "../../match/index.js";
import { isHyphenAt } from "../numbers/index.js";
import type { Quantity } from "./quantity.js";

/** A quantity and where it stands: from item `from` up to, not including, item `to`. */
export interface PlacedQuantity extends Quantity {
  readonly from: number;
  readonly to: number;
}

/**
 * True where a number does not count: part of a name ("Boeing 737", "G7", "Covid-19"), of a longer code ("555-0199",
 * "9/11"), an ordinal ("7th"), a score ("3-1"), the number of a page or of a list item, or "one" as a pronoun.
 */
export function isNameNumber(
  language: Language,
  items: readonly Item[],
  quantity: PlacedQuantity,
  bounded: boolean,
): boolean {
  const { from, to } = quantity;
  const first = items[from];
  if (first === undefined) return true;
  if (isJoined(items, from, to) || (quantity.value ?? 0) > Number.MAX_SAFE_INTEGER) return true;
  if (quantity.unit !== undefined || bounded) return false;
  if (isInTable(items, from, to)) return true;
  if (quantity.min !== undefined && isWord(first)) return false;
  if (from === 0 && isNumber(first) && isListMark(items, to)) return true;
  if (first.lower === "one" && to === from + 1) return !isCountingOne(language, items, from);
  if (isNumbered(language, items, from, to)) return true;
  return to === from + 1 && isLikeYear(first) && !isCounted(language, items[to]);
}

const isDigits = (item: Item | undefined): boolean => item !== undefined && isNumber(item);

/** A number beside a number without a word or mark between stands in a table. */
function isInTable(items: readonly Item[], from: number, to: number): boolean {
  return isDigits(items[from]) && (isDigits(items[from - 1]) || isDigits(items[to]));
}

/** Four figures without a comma that would be a year of our time. */
function isLikeYear(item: Item): boolean {
  return /^\d{4}$/.test(item.text) && numberOf(item) >= 1900 && numberOf(item) < 2060;
}

/** Letters, slashes, hyphens or colons hold the number to what stands beside it. */
function isJoined(items: readonly Item[], from: number, to: number): boolean {
  return isJoinedToLast(items, from) || isJoinedToNext(items, to);
}

function isJoinedToLast(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before === undefined || !isGlued(items, from)) return false;
  if (isNumber(before) || isWord(before) || before.text === "#" || before.text === ".") return true;
  return ("/:@_+".includes(before.text) && isGlued(items, from - 1)) || isHyphenAt(items, from - 1);
}

function isJoinedToNext(items: readonly Item[], to: number): boolean {
  const next = items[to];
  if (next === undefined || !isGlued(items, to)) return false;
  if (isWord(next)) return true;
  // "one-sided", "two-time", "5-star", "2-4": part of an adjective, or of a score.
  const afterNext = items[to + 1];
  if (isHyphenAt(items, to)) return afterNext !== undefined && (isNumber(afterNext) || isWord(afterNext));
  return "/:@_".includes(next.text) && isGlued(items, to + 1);
}

/** "1." or "2)" at the head of a line. */
function isListMark(items: readonly Item[], to: number): boolean {
  const mark = items[to]?.text ?? "";
  return isGlued(items, to) ? [".", ")", ":"].includes(mark) : ["-", "–", "."].includes(mark);
}

function isCountingOne({ numbers }: Language, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || !isWord(next) || numbers.beforePronoun.has(items[at - 1]?.lower ?? ""))
    return false;
  return !numbers.afterPronoun.has(next.lower) && !isCapitalized(next);
}

/** "page 12", "Flight 93", "Apollo 11"; but "In Gaza 40 people". */
function isNumbered(language: Language, items: readonly Item[], from: number, to: number): boolean {
  const { numbers, clauses } = language;
  const before = items[from - 1];
  if (before === undefined) return false;
  if (before.text === "." && numbers.numberedAbbreviations.has(items[from - 2]?.lower ?? "")) return true;
  if (numbers.numberedNouns.has(before.lower)) return true;
  const inName = isCapitalized(before) && (from > 1 || !clauses.phraseStops.has(before.lower));
  return inName && !isCounted(language, items[to]);
}

function isCounted({ nouns }: Language, next: Item | undefined): boolean {
  if (next === undefined || !isWord(next) || next.text !== next.lower) return false;
  return next.lower.endsWith("s") || nouns.irregularPlurals.has(next.lower);
}
