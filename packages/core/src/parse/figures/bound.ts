import { english } from "../../language/en/index.js";
import type { BoundPhrase, QuantityBound } from "../../language/index.js";
import { lowerAt, type Piece } from "./pieces.js";
import { isPhrase, type Quantity } from "./quantity.js";

/** The bounds before a number and the piece the number begins at. */
export interface Bounds {
  readonly bounds: readonly QuantityBound[];
  readonly to: number;
}

/** The most bounds before one number: "at least about 40", "an estimated more than 300". */
const MOST_BOUNDS = 2;

/** Reads the words before a number that bound it or make it rough. */
export function readBoundsBefore(pieces: readonly Piece[], at: number): Bounds {
  const bounds: QuantityBound[] = [];
  let to = at;
  while (bounds.length < MOST_BOUNDS) {
    const phrase = english.numbers.boundsBefore
      .get(lowerAt(pieces, to))
      ?.find(({ words }) => isPhrase(pieces, to, words));
    if (phrase === undefined) break;
    bounds.push(phrase.bound);
    to += phrase.words.length;
  }
  return { bounds, to };
}

/** Reads the words after a number that bound it: "or more", "or so". */
export function readBoundAfter(pieces: readonly Piece[], at: number): BoundPhrase | undefined {
  return english.numbers.boundsAfter
    .get(lowerAt(pieces, at))
    ?.find(({ words }) => isPhrase(pieces, at, words));
}

/** Makes of a quantity what the words beside it say. "over 100" has a min of 100, "about 300" is rough. */
export function withBounds(quantity: Quantity, bounds: readonly QuantityBound[]): Quantity {
  return bounds.reduce(withBound, quantity);
}

function withBound(quantity: Quantity, bound: QuantityBound): Quantity {
  const { value, ...rest } = quantity;
  if (bound === "approximate") return { ...quantity, approximate: true };
  if (value === undefined) return quantity;
  return bound === "min" ? { ...rest, min: value } : { ...rest, max: value };
}
