import { type Language, type Numbers, perLanguage } from "../../language/index.js";
import {
  as,
  type Item,
  isGlued,
  isNumber,
  type Nothing,
  numberOf,
  type Pattern,
  reads,
  scan,
} from "../../match/index.js";
import { isHyphenAt } from "./hyphen.js";

/** A number as the text gives it. */
export type NumberPhrase = ExactNumber | VagueNumber;

/** "40,139", "twenty-one thousand", "1.2 million", "a dozen". */
export interface ExactNumber {
  readonly kind: "exact";
  readonly value: number;
  /** True where the number begins with digits. */
  readonly digits: boolean;
  /** The scale written after digits, 1 where there is none: 1000000 in "1.2 million". */
  readonly scale: number;
}

/** "dozens", "hundreds of thousands": a number left open, with the fewest it can mean. */
export interface VagueNumber {
  readonly kind: "vague";
  readonly min?: number;
}

/** A number read and the item behind it. */
interface Read<Value extends NumberPhrase> {
  readonly to: number;
  readonly value: Value;
}

/** The longest number in words: "nine hundred and ninety-nine billion, …", with every joint an item. */
const LONGEST = 24;

/** Single characters that are fractions. */
const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅛", 0.125],
]);

/**
 * A number, as long as it goes: "two hundred and fifty", "5 1/2", "1.2bn", "half a million", "hundreds of thousands".
 * Number words add up as they are read, which a table of words cannot say; so this one pattern is a function.
 */
export const numberPhrase: (language: Language) => Pattern<NumberPhrase, Nothing> =
  /* @__PURE__ */ perLanguage(({ numbers }) => {
    const firstWords = new Set([
      ...numbers.cardinals.keys(),
      ...numbers.scalePlurals.keys(),
      ...numbers.vague.keys(),
      ...numbers.openers,
    ]);
    const words = [...firstWords, ...fractionCharacters.keys()];
    return scan<NumberPhrase>({
      starts: [{ kind: "digit" }, ...words.map((key) => ({ kind: "word", key }) as const)],
      most: LONGEST,
      read: (items, at) => {
        const item = items[at];
        if (item === undefined) return undefined;
        if (isNumber(item) || fractionCharacters.has(item.text)) return readDigits(numbers, items, at, item);
        if (!firstWords.has(item.lower)) return undefined;
        return readVague(numbers, items, at) ?? readWords(numbers, items, at);
      },
    });
  });

/** A number that says how many exactly. */
export const exactNumber: (language: Language) => Pattern<ExactNumber, Nothing> = /* @__PURE__ */ perLanguage(
  (language) =>
    reads(as("number", numberPhrase(language)), ({ number }) =>
      number.kind === "exact" ? number : undefined,
    ),
);

function readDigits(numbers: Numbers, items: readonly Item[], at: number, item: Item): Read<ExactNumber> {
  let value = fractionCharacters.get(item.text) ?? numberOf(item);
  let to = at + 1;
  const fraction = readFraction(items, to);
  if (fraction !== undefined && Number.isInteger(value)) {
    value += fraction.value;
    to = fraction.to;
  }
  const joint = isHyphenAt(items, to) ? to + 1 : to;
  const scale = scaleAfterDigits(numbers, items, joint);
  if (scale !== undefined) {
    value = scaled(value, scale);
    to = joint + 1;
  }
  return { to, value: { kind: "exact", value, digits: true, scale: scale ?? 1 } };
}

/** "1/2" after a number and a space, or "½". */
function readFraction(
  items: readonly Item[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const [above, slash, below] = items.slice(at, at + 3);
  const character = above && fractionCharacters.get(above.text);
  if (character !== undefined) return { value: character, to: at + 1 };
  if (above === undefined || !isNumber(above) || isGlued(items, at)) return undefined;
  if (slash?.text !== "/" || !isGlued(items, at + 1)) return undefined;
  if (below === undefined || !isNumber(below) || !isGlued(items, at + 2)) return undefined;
  const share = numberOf(above) / numberOf(below);
  return share < 1 ? { value: share, to: at + 3 } : undefined;
}

function scaleAfterDigits(numbers: Numbers, items: readonly Item[], at: number): number | undefined {
  const lower = items[at]?.lower ?? "";
  const abbreviated = isGlued(items, at) ? numbers.scaleAbbreviations.get(lower) : undefined;
  return numbers.scales.get(lower) ?? abbreviated;
}

function readVague(numbers: Numbers, items: readonly Item[], at: number): Read<VagueNumber> | undefined {
  const lowerAt = (offset: number): string => items[at + offset]?.lower ?? "";
  const plural = numbers.scalePlurals.get(lowerAt(0));
  const isOf = lowerAt(1) === "of";
  // "scores" without "of" are points, not twenties, and "tens" are notes.
  const open = (lowerAt(0) !== "scores" && lowerAt(0) !== "tens") || isOf;
  if (plural !== undefined && open) {
    const inner = isOf ? numbers.scalePlurals.get(lowerAt(2)) : undefined;
    const min = 2 * plural * (inner ?? 1);
    return { to: at + (inner === undefined ? 1 : 3), value: { kind: "vague", min } };
  }
  const first = lowerAt(0) === "a" ? 1 : 0;
  const word = lowerAt(first);
  if (!numbers.vague.has(word) || ((word === "few" || word === "couple") && first === 0)) return undefined;
  const min = numbers.vague.get(word);
  const scale = numbers.scales.get(lowerAt(first + 1));
  return {
    to: at + first + (scale === undefined ? 1 : 2),
    value: { kind: "vague", ...(min === undefined ? {} : { min: min * (scale ?? 1) }) },
  };
}

/** Number words, with the sum so far under the last large scale kept apart: 1000 * 21 + 5. */
function readWords(numbers: Numbers, items: readonly Item[], at: number): Read<ExactNumber> | undefined {
  const { cardinals, scales } = numbers;
  const lowerAt = (index: number): string => items[index]?.lower ?? "";
  const words = (to: number, value: number): Read<ExactNumber> => ({
    to,
    value: { kind: "exact", value, digits: false, scale: 1 },
  });
  const half = lowerAt(at) === "half" && lowerAt(at + 1) === "a" ? scales.get(lowerAt(at + 2)) : undefined;
  if (half !== undefined) return words(at + 3, half / 2);
  let total = 0;
  let current: number | undefined;
  let to = at;
  if (lowerAt(at) === "a" || lowerAt(at) === "an") {
    if (!scales.has(lowerAt(at + 1))) return undefined;
    current = 1;
    to = at + 1;
  }
  while (to < at + LONGEST) {
    const joins = current !== undefined && (isHyphenAt(items, to) || isAnd(numbers, items, to));
    const joint = joins ? to + 1 : to;
    const cardinal = cardinals.get(lowerAt(joint));
    const scale = scales.get(lowerAt(joint));
    if (cardinal !== undefined && addsUp(current, cardinal)) current = (current ?? 0) + cardinal;
    else if (scale !== undefined && current !== undefined && scale >= 1000) {
      total += scaled(current, scale);
      current = 0;
    } else if (scale !== undefined && current !== undefined) current = scaled(current, scale);
    else break;
    to = joint + 1;
  }
  return current === undefined ? undefined : words(to, total + current);
}

/** "two hundred and fifty": "and" joins only after a hundred or more, and before another number word. */
function isAnd({ cardinals, scales }: Numbers, items: readonly Item[], at: number): boolean {
  return (
    (scales.get(items[at - 1]?.lower ?? "") ?? 0) >= 100 &&
    items[at]?.lower === "and" &&
    cardinals.has(items[at + 1]?.lower ?? "") &&
    !scales.has(items[at + 2]?.lower ?? "")
  );
}

/** "twenty" takes "one" on, "hundred" takes "fifty" on; "five" takes nothing on. */
function addsUp(current: number | undefined, next: number): boolean {
  if (current === undefined) return true;
  if (current === 0) return true;
  if (current % 100 === 0) return next < 100;
  return current % 10 === 0 && current % 100 >= 20 && next >= 1 && next < 10;
}

/** Multiplies a decimal number by a scale, without the tail of binary fractions: 4.35 million is 4350000. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}
