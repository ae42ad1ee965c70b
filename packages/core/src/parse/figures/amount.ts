import { english } from "../../language/en/index.js";
import { type ExactNumber, readNumber, scaled } from "./number-phrase.js";
import { lowerAt, type Piece } from "./pieces.js";
import { isPhrase, type QuantityReader } from "./quantity.js";
import { readCurrencyPrefix, readUnit } from "./unit.js";

/** Reads one number with its unit: "$1.2bn", "45 percent", "minus 5 degrees", "dozens". */
export const readAmount: QuantityReader = (pieces, at) => {
  const measured = readMeasured(pieces, at);
  if (measured !== undefined) {
    const { to, value, unit } = measured;
    return { from: at, to, value, approximate: false, ...(unit === undefined ? {} : { unit }) };
  }
  const prefix = readCurrencyPrefix(pieces, at);
  const vague = readNumber(pieces, prefix?.to ?? at);
  if (vague?.kind !== "vague" || vague.min === undefined) return undefined;
  const afterOf = lowerAt(pieces, vague.to) === "of" ? vague.to + 1 : vague.to;
  const unit = prefix ?? readUnit(pieces, afterOf, vague.min);
  const to = prefix === undefined && unit !== undefined ? unit.to : vague.to;
  const common = { from: at, to, min: vague.min, approximate: true };
  return unit === undefined ? common : { ...common, unit: unit.unit };
};

/**
 * Reads a range: "between 20 and 30", "from 20 to 30 percent", "20-30", "$1.2-1.5 billion", "two or three". Both
 * ends share the unit and the scale that only one of them has. A pair that falls ("3-1") is a score, not a range.
 */
export const readRange: QuantityReader = (pieces, at) => {
  const opener = lowerAt(pieces, at);
  const joint = english.numbers.rangeOpeners.get(opener);
  const low = readMeasured(pieces, joint === undefined ? at : at + 1);
  if (low === undefined) return undefined;
  const between = lowerAt(pieces, low.to);
  const joined = joint === undefined ? english.numbers.rangeJoints.has(between) : between === joint;
  const high = joined ? readMeasured(pieces, low.to + 1) : undefined;
  if (high === undefined) return undefined;
  const shares =
    low.number.scale === 1 && low.number.digits && low.value < high.number.value / high.number.scale;
  const min = shares && high.number.scale > 1 ? scaled(low.value, high.number.scale) : low.value;
  if (min >= high.value) return undefined;
  const isDash = joint === undefined && between !== "to" && between !== "or";
  if (isDash && !isRangeOfDigits(pieces, low.to, high)) return undefined;
  if (between === "or" && high.value !== min + 1) return undefined;
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return undefined;
  const unit = high.unit ?? low.unit;
  const range = { from: at, to: high.to, min, max: high.value, approximate: false };
  return unit === undefined ? range : { ...range, unit };
};

/** The largest number of goals or games that may stand in a score without more to tell it from a range. */
const HIGHEST_SCORE = 9;

function isRangeOfDigits(pieces: readonly Piece[], dash: number, high: Measured): boolean {
  if (!pieces[dash]?.glued || !pieces[dash + 1]?.glued) return false;
  return high.value > HIGHEST_SCORE || high.unit !== undefined;
}

interface Measured {
  readonly to: number;
  readonly value: number;
  readonly number: ExactNumber;
  readonly unit?: string;
}

function readMeasured(pieces: readonly Piece[], at: number): Measured | undefined {
  const prefix = readCurrencyPrefix(pieces, at);
  const first = prefix?.to ?? at;
  const sign = lowerAt(pieces, first) === "minus" || lowerAt(pieces, first) === "−";
  // "plus or minus 4 points" is a margin.
  const minus = sign && lowerAt(pieces, first - 1) !== "or";
  const number = readNumber(pieces, minus ? first + 1 : first);
  if (number?.kind !== "exact") return undefined;
  const value = minus ? -number.value : number.value;
  if (prefix !== undefined) {
    // "$5 million dollars" says its unit twice.
    const again = isPhrase(pieces, number.to, ["dollars"]) ? 1 : 0;
    return { to: number.to + again, value, number, unit: prefix.unit };
  }
  const unit = readUnit(pieces, number.to, value);
  return unit === undefined
    ? { to: number.to, value, number }
    : { to: unit.to, value, number, unit: unit.unit };
}
