import { FUTURE_BEFORE_TO, FUTURE_WORDS, NOT_PAST, PAST_WORDS } from "../../lexicon/tense-words.js";
import { lowerAt, type Piece } from "../figures/index.js";
import type { Line } from "./reading.js";

/** Which way from the publication date the words point. */
export type Direction = "past" | "future";

/** How many pieces to either side of an expression may tell its tense: about a clause. */
const REACH = 14;

/**
 * Tells from the words around pieces `from` to `to` whether the expression lies in the past or the future:
 * the nearest sign of tense before it decides, else the nearest after it. Gives nothing where there is no sign.
 */
export function directionOf({ pieces }: Line, from: number, to: number): Direction | undefined {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const direction = signAt(pieces, at);
    if (direction !== undefined) return direction;
  }
  for (let at = to; at < pieces.length && at < to + REACH; at++) {
    const direction = signAt(pieces, at);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

function signAt(pieces: readonly Piece[], at: number): Direction | undefined {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== "word") return undefined;
  const word = piece.lower;
  if (word === "to") return FUTURE_BEFORE_TO.has(lowerAt(pieces, at - 1)) ? "future" : undefined;
  const beforeTo = lowerAt(pieces, at + 1) === "to";
  if (beforeTo && FUTURE_BEFORE_TO.has(word)) return "future";
  if (FUTURE_WORDS.has(word) && piece.text === word) return "future";
  if (PAST_WORDS.has(word)) return "past";
  const regular = word.length > 3 && word.endsWith("ed") && !NOT_PAST.has(word);
  return regular && piece.text === word ? "past" : undefined;
}
