import { english } from "../../language/en/index.js";
import { lowerAt, type Piece } from "../figures/index.js";
import type { Line } from "./reading.js";

/** Which way from the publication date the words point; absent where no word tells. */
export interface Direction {
  readonly toward?: "past" | "future";
  /** True where a preposition says so ("since October 7"), not only the tense nearby. */
  readonly sure: boolean;
}

/** How many pieces before "Wednesday's ruling" may tell its tense: the verb may be about the ruling, not its day. */
const POSSESSIVE_REACH = 3;

/** How many pieces to either side of an expression may tell its tense: about a clause. */
const REACH = 14;

/**
 * Tells from the words around pieces `from` to `to` whether the expression lies in the past or the future: the
 * preposition before it, else the nearest sign of tense before it, else the nearest after it.
 */
export function directionOf({ pieces }: Line, from: number, to: number): Direction {
  const before = lowerAt(pieces, from - 1);
  if (english.tenses.pastPrepositions.has(before)) return { toward: "past", sure: true };
  if (english.tenses.futurePrepositions.has(before)) {
    // "had been closed until Friday": it was over by the time of writing.
    const isOver = pieces.slice(Math.max(0, from - REACH), from).some(({ lower }) => lower === "had");
    return { toward: isOver ? "past" : "future", sure: true };
  }
  const earliest = isPossessive(pieces, to) ? from - POSSESSIVE_REACH : from - REACH;
  for (let at = from - 1; at >= 0 && at >= earliest; at--) {
    const toward = signAt(pieces, at);
    if (toward !== undefined) return { toward, sure: false };
  }
  for (let at = to; at < pieces.length && at < to + REACH; at++) {
    const toward = signAt(pieces, at);
    if (toward !== undefined) return { toward, sure: false };
  }
  return { sure: false };
}

function isPossessive(pieces: readonly Piece[], at: number): boolean {
  return lowerAt(pieces, at) === "'" && lowerAt(pieces, at + 1) === "s";
}

function signAt(pieces: readonly Piece[], at: number): Direction["toward"] {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== "word") return undefined;
  const word = piece.lower;
  if (word === "to") return english.tenses.futureBeforeTo.has(lowerAt(pieces, at - 1)) ? "future" : undefined;
  if (lowerAt(pieces, at + 1) === "to" && english.tenses.futureBeforeTo.has(word)) return "future";
  if (english.tenses.future.has(word) && piece.text === word) return "future";
  // "is heard in May", "would be held on Friday": a participle after a present or bare form of "be" tells nothing.
  if (english.tenses.presentBe.has(lowerAt(pieces, at - 1))) return undefined;
  if (english.tenses.past.has(word)) return "past";
  const regular = english.tenses.pastEnding.test(word) && !english.tenses.notPast.has(word);
  return regular && piece.text === word ? "past" : undefined;
}
