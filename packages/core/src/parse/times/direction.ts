import type { Language, Tenses } from "../../language/index.js";
import { type Item, isWord } from "../../match/index.js";
import type { Line } from "./line.js";

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
export function directionOf({ language, pieces }: Line, from: number, to: number): Direction {
  const before = pieces[from - 1]?.lower ?? "";
  if (language.tenses.pastPrepositions.has(before)) return { toward: "past", sure: true };
  if (language.tenses.futurePrepositions.has(before)) {
    // "had been closed until Friday": it was over by the time of writing.
    const isOver = pieces.slice(Math.max(0, from - REACH), from).some(({ lower }) => lower === "had");
    return { toward: isOver ? "past" : "future", sure: true };
  }
  const earliest = isPossessive(pieces, to) ? from - POSSESSIVE_REACH : from - REACH;
  for (let at = from - 1; at >= 0 && at >= earliest; at--) {
    const toward = signAt(language, pieces, at);
    if (toward !== undefined) return { toward, sure: false };
  }
  for (let at = to; at < pieces.length && at < to + REACH; at++) {
    const toward = signAt(language, pieces, at);
    if (toward !== undefined) return { toward, sure: false };
  }
  return { sure: false };
}

function isPossessive(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === "'" && items[at + 1]?.lower === "s";
}

function signAt({ tenses }: Language, items: readonly Item[], at: number): Direction["toward"] {
  const item = items[at];
  if (item === undefined || !isWord(item)) return undefined;
  const word = item.lower;
  if (word === "to") return tenses.futureBeforeTo.has(items[at - 1]?.lower ?? "") ? "future" : undefined;
  if (items[at + 1]?.lower === "to" && tenses.futureBeforeTo.has(word)) return "future";
  if (tenses.future.has(word) && item.text === word) return "future";
  // "is heard in May", "would be held on Friday": a participle after a present or bare form of "be" tells nothing.
  if (tenses.presentBe.has(items[at - 1]?.lower ?? "")) return undefined;
  if (tenses.past.has(word)) return "past";
  return item.text === word && isPastVerb(tenses, item) ? "past" : undefined;
}

/** Tags under which a tagger puts what it knows nothing of. */
const untold: ReadonlySet<string> = new Set(["FW", "SYM", "LS"]);

/** By its tag; by its ending where the tag tells nothing. */
function isPastVerb({ notPast, pastEnding }: Tenses, { lower, pos }: Item): boolean {
  if (pos === "VBD" || pos === "VBN") return true;
  return untold.has(pos) && pastEnding.test(lower) && !notPast.has(lower);
}
