import { findPhrase, type PhraseIndex, type WordIndex } from "../language/index.js";
import type { Item } from "./item.js";
import { type Nothing, nothing, type Pattern } from "./pattern.js";

/** A phrase of a table, word for word; the longest that stands there, of equals the first. Its value is the entry. */
export function phraseIn<Entry extends { readonly words: readonly string[] }>(
  index: WordIndex<Entry>,
): Pattern<Entry, Nothing> {
  const groups = new Map(
    [...index].map(([first, entries]) => [
      first,
      [...entries].sort((a, b) => b.words.length - a.words.length),
    ]),
  );
  const lengths = [...groups.values()].flat().map(({ words }) => words.length);
  return {
    starts: [...groups.keys()].map((key) => ({ kind: "word", key })),
    least: 1,
    most: Math.max(1, ...lengths),
    read: (items, at) => {
      const entry = groups
        .get(items[at]?.lower ?? "")
        ?.find(({ words }) => words.every((word, offset) => items[at + offset]?.lower === word));
      return entry && { to: at + entry.words.length, value: entry, captures: nothing };
    },
  };
}

/** The most items an indexed phrase may take: its words, a gap, and what interrupts them. */
const LONGEST_LEMMA_PHRASE = 24;

/**
 * A phrase of lemmas from an index, the longest first. Its value is what the index says of the phrase.
 *
 * @param mayInterrupt - what may stand between any two of its words: "called *again* for"; by default nothing
 */
export function lemmasIn<Meaning>(
  index: PhraseIndex<Meaning>,
  mayInterrupt: (item: Item) => boolean = () => false,
): Pattern<Meaning, Nothing> {
  return {
    starts: [...index.keys()].map((key) => ({ kind: "lemma", key })),
    least: 1,
    most: LONGEST_LEMMA_PHRASE,
    read: (items, at) => {
      const sequence = {
        lemmasAt: (position: number) => items[position]?.lemmas ?? [],
        mayInterrupt: (position: number) => {
          const item = items[position];
          return item !== undefined && mayInterrupt(item);
        },
      };
      const found = findPhrase(index, sequence, at, items.length);
      return found && { to: found.to, value: found.meaning, captures: nothing };
    },
  };
}
