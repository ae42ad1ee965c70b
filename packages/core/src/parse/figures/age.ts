import { english } from "../../language/en/index.js";
import { readNumber } from "./number-phrase.js";
import { isCapitalized, isHyphenAt, lowerAt, type Piece } from "./pieces.js";
import type { QuantityReader } from "./quantity.js";

/** The oldest age that a bare number after a name is taken for. */
const OLDEST = 120;

/** Reads an age in years: "33-year-old", "33 years old", "aged 33", "17 years of age", and 33 in "Smith, 33,". */
export const readAge: QuantityReader = (pieces, at) => {
  const aged = lowerAt(pieces, at) === "aged" || isPhraseAge(pieces, at);
  const number = readNumber(pieces, aged ? at + 1 : at);
  if (number?.kind !== "exact") return undefined;
  const old = endOfYearsOld(pieces, number.to);
  const age = { from: at, value: number.value, approximate: false, unit: "year" };
  if (old !== undefined) return { ...age, to: old };
  if (number.value < 1 || number.value > OLDEST || !Number.isInteger(number.value)) return undefined;
  const range =
    english.numbers.ageJoints.has(lowerAt(pieces, number.to)) && pieces[number.to + 1]?.kind === "number";
  if (aged && !range) return { ...age, to: number.to };
  return isAfterName(pieces, at, number.to) ? { ...age, to: number.to } : undefined;
};

function isPhraseAge(pieces: readonly Piece[], at: number): boolean {
  return lowerAt(pieces, at) === "age" && pieces[at + 1]?.kind === "number";
}

/** The piece after "-year-old", "years old" or "years of age". */
function endOfYearsOld(pieces: readonly Piece[], after: number): number | undefined {
  const noun = isHyphenAt(pieces, after) ? after + 1 : after;
  const unit = lowerAt(pieces, noun);
  if (unit !== "year" && unit !== "years") return undefined;
  if (lowerAt(pieces, noun + 1) === "of" && lowerAt(pieces, noun + 2) === "age") return noun + 3;
  const old = isHyphenAt(pieces, noun + 1) ? noun + 2 : noun + 1;
  const word = lowerAt(pieces, old);
  return word === "old" || word === "olds" ? old + 1 : undefined;
}

/** "John Smith, 33, said": two digits between commas, or before a full stop, after a name of two words. */
function isAfterName(pieces: readonly Piece[], at: number, to: number): boolean {
  const number = pieces[at];
  if (number?.kind !== "number" || number.text.length > 2 || lowerAt(pieces, at - 1) !== ",") return false;
  const surname = pieces[at - 2];
  const closes = [",", ".", ";", ")"].includes(lowerAt(pieces, to)) && pieces[to]?.glued === true;
  return closes && surname !== undefined && isCapitalized(surname) && pieces[to + 1]?.kind !== "number";
}
