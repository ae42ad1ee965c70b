import { findPhrase, type PhraseIndex } from "../language/index.js";
import type { Item } from "./item.js";
import { type Nothing, nothing, type Pattern } from "./pattern.js";

/** An entry of a table of phrases. */
export interface PhraseEntry {
  /** Its words in lower case. */
  readonly words: readonly string[];
}

/** A phrase of a table, word for word; the longest that stands there, then the first in the table. Its value is the entry. */
export function phraseIn<Entry extends PhraseEntry>(entries: readonly Entry[]): Pattern<Entry, Nothing> {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    const first = entry.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  const lengths = entries.map(({ words }) => words.length);
  return {
    starts: [...byFirst.keys()].map((key) => ({ kind: "word", key })),
    least: Math.min(...lengths),
    most: Math.max(...lengths),
    read: (items, at) => {
      const entry = byFirst
        .get(items[at]?.lower ?? "")
        ?.find(({ words }) => words.every((each, offset) => items[at + offset]?.lower === each));
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
