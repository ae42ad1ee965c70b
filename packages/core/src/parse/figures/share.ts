import { english } from "../../language/en/index.js";
import { readNumber } from "./number-phrase.js";
import { isHyphenAt, lowerAt, type Piece } from "./pieces.js";
import type { Quantity, QuantityReader } from "./quantity.js";

/** The unit of a share that is not in percent: "two-thirds" is 0.666667 of the whole. */
export const FRACTION = "fraction";

/** Reads a share of a whole: "two-thirds", "a quarter of", "half the", "one in five", "nine out of ten". */
export const readShare: QuantityReader = (pieces, at) => readFraction(pieces, at) ?? readOneIn(pieces, at);

function readFraction(pieces: readonly Piece[], at: number): Quantity | undefined {
  const word = lowerAt(pieces, at);
  if (word === "half")
    return english.numbers.afterHalf.has(lowerAt(pieces, at + 1)) ? share(at, at + 1, 1, 2) : undefined;
  const article = english.determiners.indefinite.has(word);
  const over = article ? undefined : readNumber(pieces, at);
  if (!article && (over?.kind !== "exact" || !Number.isInteger(over.value))) return undefined;
  const top = over?.kind === "exact" ? over.value : 1;
  const joint = over?.to ?? at + 1;
  const name = isHyphenAt(pieces, joint) ? joint + 1 : joint;
  const below = english.numbers.fractions.get(lowerAt(pieces, name));
  if (below === undefined || top < 1 || top >= below) return undefined;
  // "a third man", "one second": a fraction in the singular is told by the "of" that follows it.
  const plural = lowerAt(pieces, name).endsWith("s");
  if (top > 1 !== plural || (top === 1 && lowerAt(pieces, name + 1) !== "of")) return undefined;
  return share(at, name + 1, top, below);
}

/** "one in five", "1 in 100", "nine out of ten". */
function readOneIn(pieces: readonly Piece[], at: number): Quantity | undefined {
  const top = readNumber(pieces, at);
  if (top?.kind !== "exact") return undefined;
  const outOf = lowerAt(pieces, top.to) === "out" && lowerAt(pieces, top.to + 1) === "of";
  if (!outOf && lowerAt(pieces, top.to) !== "in") return undefined;
  const whole = readNumber(pieces, top.to + (outOf ? 2 : 1));
  if (whole?.kind !== "exact" || top.value < 1 || top.value >= whole.value) return undefined;
  // "killed 3 in 7 attacks" is no share: "in" makes one of 1, or of a round whole.
  const round = whole.value === 10 || whole.value === 100;
  return outOf || top.value === 1 || round ? share(at, whole.to, top.value, whole.value) : undefined;
}

/** Six significant digits, the precision a fraction in words can claim. */
function share(from: number, to: number, top: number, below: number): Quantity {
  return { from, to, value: Number((top / below).toPrecision(6)), approximate: false, unit: FRACTION };
}
