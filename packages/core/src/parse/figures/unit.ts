import { english } from "../../language/en/index.js";
import { isHyphenAt, lowerAt, type Piece } from "./pieces.js";
import { isPhrase } from "./quantity.js";

/** A unit and the piece after it. */
export interface Unit {
  readonly unit: string;
  readonly to: number;
}

/** From this value on, "pounds" are money; fewer may be weight. */
const LEAST_MONEY_IN_POUNDS = 1e6;

/** Reads a currency before a number: "$", "US$", "€", "Rs", "EUR". */
export function readCurrencyPrefix(pieces: readonly Piece[], at: number): Unit | undefined {
  const dollar = english.units.dollarPrefixes.get(lowerAt(pieces, at));
  if (dollar !== undefined && lowerAt(pieces, at + 1) === "$" && pieces[at + 1]?.glued) {
    return { unit: dollar, to: at + 2 };
  }
  const unit = english.units.currencyPrefixes.get(lowerAt(pieces, at));
  if (unit === undefined) return undefined;
  const dot = lowerAt(pieces, at) === "rs" && lowerAt(pieces, at + 1) === "." ? 1 : 0;
  return { unit, to: at + 1 + dot };
}

/** Reads the unit after a number of that value: "percent", "%", "Canadian dollars", "square kilometres", "-metre". */
export function readUnit(pieces: readonly Piece[], after: number, value: number): Unit | undefined {
  const at = isHyphenAt(pieces, after) ? after + 1 : after;
  return readPercent(pieces, at) ?? readCurrencyName(pieces, at, value) ?? readMeasure(pieces, at);
}

function readPercent(pieces: readonly Piece[], at: number): Unit | undefined {
  const word = lowerAt(pieces, at);
  if (word === "%") return { unit: "percent", to: at + 1 };
  const share = english.units.shares.get(word)?.find(({ words }) => isPhrase(pieces, at, words));
  return share === undefined ? undefined : { unit: share.unit, to: at + share.words.length };
}

function readCurrencyName(pieces: readonly Piece[], at: number, value: number): Unit | undefined {
  const word = lowerAt(pieces, at);
  // "US" may be written "U.S."
  const dotted = word === "u" && lowerAt(pieces, at + 1) === "." && lowerAt(pieces, at + 2) === "s";
  const name = dotted ? at + 4 : at + 1;
  const adjective = dotted ? "us" : word;
  const singular = lowerAt(pieces, name).replace(/(?<!s)s$/, "");
  const national = english.units.nationalCurrencies.get(`${adjective} ${singular}`);
  if (national !== undefined) return { unit: national, to: name + 1 };
  const unit = english.units.currencyNames.get(word);
  if (unit !== undefined) return { unit, to: at + 1 };
  const pounds = (word === "pounds" || word === "pound") && value >= LEAST_MONEY_IN_POUNDS;
  if (!pounds) return undefined;
  return { unit: "GBP", to: lowerAt(pieces, at + 1) === "sterling" ? at + 2 : at + 1 };
}

function readMeasure(pieces: readonly Piece[], at: number): Unit | undefined {
  const power = lowerAt(pieces, at);
  if (english.units.measurePowers.has(power)) {
    const measure = english.units.measures.get(lowerAt(pieces, at + 1));
    return measure === undefined ? undefined : { unit: `${power} ${measure}`, to: at + 2 };
  }
  const measure = power === "°" ? "degree" : english.units.measures.get(power);
  if (measure === undefined) return undefined;
  if (measure !== "degree") return { unit: measure, to: at + 1 };
  const scale = english.units.temperatureScales.get(lowerAt(pieces, at + 1));
  return scale === undefined ? { unit: "degree", to: at + 1 } : { unit: scale, to: at + 2 };
}
