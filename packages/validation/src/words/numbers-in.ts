import { cardinals, fractionSigns, fractions, scales, vagueNumbers } from "../lexicon/index.js";

/** The numbers that words can be read as. */
export interface NumberReading {
  /** Every number the words can mean; a figure's numbers are among them. */
  readonly numbers: readonly number[];
  /** Whether a word leaves the number open: "dozens". */
  readonly vague: boolean;
}

/**
 * Reads the numbers in a few English words, generously: "2 to 3 million" can mean 2, 3, 2 million and 3 million;
 * "one in five" 1, 5, a fifth and 20 (percent). Digits may have "," between thousands.
 */
export function numbersIn(words: string): NumberReading {
  const parts = partsOf(words);
  const read: ReadNumber[] = [];
  let vague = false;
  for (let at = 0; at < parts.length; ) {
    const number = numberAt(parts, at);
    if (number === undefined) {
      vague ||= vagueNumbers.has(parts[at] ?? "");
      at += 1;
    } else {
      read.push(number);
      at = number.to;
    }
  }
  return {
    numbers: [...new Set(read.flatMap((number, index) => meaningsOf(number, index, read, parts)))],
    vague,
  };
}

/** A number read from parts `from` up to, not including, part `to`. */
interface ReadNumber {
  readonly value: number;
  /** The product of the scales it was multiplied by: a million in "3 million". */
  readonly scale: number;
  readonly from: number;
  readonly to: number;
}

/** Words, runs of digits with their marks, and fraction signs, in lower case. */
function partsOf(words: string): readonly string[] {
  return words.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|\p{L}+|[½⅓⅔¼¾⅛]|[-−–—/%]/gu) ?? [];
}

function numberAt(parts: readonly string[], from: number): ReadNumber | undefined {
  let at = from;
  let total = 0;
  let group: number | undefined;
  let scale = 1;
  for (; at < parts.length; at++) {
    const part = parts[at] ?? "";
    const digits = digitsOf(part);
    const cardinal = cardinals.get(part);
    const factor = scales.get(part);
    const share = fractions.get(part) ?? fractionSigns.get(part);
    if (digits !== undefined) {
      if (group !== undefined) break;
      group = digits;
    } else if (cardinal !== undefined) {
      // "twenty one" adds up; "two three" are two numbers.
      if (group !== undefined && (cardinal >= 10 ? group % 100 !== 0 : group % 10 !== 0)) break;
      group = (group ?? 0) + cardinal;
    } else if (factor !== undefined && (group !== undefined || part.length > 2)) {
      const value = (group ?? 1) * factor;
      scale *= factor;
      if (factor === 100) group = value;
      else {
        total += value;
        group = undefined;
      }
    } else if (share !== undefined) {
      const added = fractionSigns.has(part) || isAddition(parts, at, from);
      group = group === undefined ? share : added ? group + share : group * share;
    } else if (!isLink(parts, at, from)) break;
  }
  while (at > from && !isNumeral(parts[at - 1] ?? "")) at--;
  return at === from ? undefined : { value: total + (group ?? 0), scale, from, to: at };
}

function digitsOf(part: string): number | undefined {
  const value = /^\d/.test(part) ? Number(part.replaceAll(",", "")) : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

const isNumeral = (part: string): boolean =>
  /^\d/.test(part) ||
  cardinals.has(part) ||
  scales.has(part) ||
  fractions.has(part) ||
  fractionSigns.has(part);

/** Whether a fraction is added, not taken: "one and a half". */
function isAddition(parts: readonly string[], at: number, from: number): boolean {
  return parts.slice(Math.max(from, at - 2), at).includes("and");
}

/** A hyphen, "and", "a" or "of" within a number: "twenty-one", "two hundred and six", "half a million". */
function isLink(parts: readonly string[], at: number, from: number): boolean {
  const part = parts[at] ?? "";
  if (at === from || !(part === "-" || part === "and" || part === "a" || part === "of")) return false;
  const before = parts[at - 1] ?? "";
  const next = parts[at + 1] ?? "";
  if (part === "-") return !/^\d/.test(next) && isNumeral(before);
  if (part === "and")
    return next === "a" || fractions.has(next) || (scales.has(before) && cardinals.has(next));
  return part === "a" || fractions.has(before);
}

function meaningsOf(
  number: ReadNumber,
  index: number,
  all: readonly ReadNumber[],
  parts: readonly string[],
): readonly number[] {
  const { value } = number;
  const next = all[index + 1];
  const scaled = next === undefined ? [] : [value * next.scale];
  const between = next === undefined ? "" : parts.slice(number.to, next.from).join(" ");
  const ratio =
    next !== undefined && next.value !== 0 && RATIO.test(between)
      ? [value / next.value, (100 * value) / next.value]
      : [];
  const before = all[index - 1];
  const mixed = before?.to === number.from ? ratio.slice(0, 1).map((part) => before.value + part) : [];
  const share = value > 0 && value < 1 ? [100 * value] : [];
  return [value, -value, ...scaled, ...ratio, ...mixed, ...share];
}

/** "one in five", "two out of every three", "3/4". */
const RATIO = /^(?:in|of|out of|in every|out of every|\/)$/;
