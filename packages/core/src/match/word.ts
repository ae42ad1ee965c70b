import type { PennTag } from "../tagger/index.js";
import { type Item, isNumber } from "./item.js";
import { type Nothing, nothing, type Pattern, type Start } from "./pattern.js";

/** Some words, lemmas or tags: named one by one, or a set of them. */
type Some<Key extends string = string> = readonly [ReadonlySet<Key>] | readonly Key[];

/** One of some words, in lower case: `word("a", "an")`, `word(determiners)`. Its value is the word. */
export function word(...words: Some): Pattern<string, Nothing> {
  const set = setOf(words);
  return oneItem(startsOf("word", set), ({ lower }) => (set.has(lower) ? lower : undefined));
}

/** A word of a table, in lower case. Its value is what the table says of the word. */
export function wordIn<Meaning>(table: ReadonlyMap<string, Meaning>): Pattern<NonNullable<Meaning>, Nothing> {
  return oneItem(startsOf("word", new Set(table.keys())), ({ lower }) => table.get(lower) ?? undefined);
}

/** A word that may stand for one of some lemmas. Its value is the lemma. */
export function lemma(...lemmas: Some): Pattern<string, Nothing> {
  const set = setOf(lemmas);
  return oneItem(startsOf("lemma", set), (item) => item.lemmas.find((each) => set.has(each)));
}

/** A word that may stand for a lemma of a table. Its value is what the table says of the first that it has. */
export function lemmaIn<Meaning>(
  table: ReadonlyMap<string, Meaning>,
): Pattern<NonNullable<Meaning>, Nothing> {
  return oneItem(startsOf("lemma", new Set(table.keys())), ({ lemmas }) => {
    const found = lemmas.find((each) => table.has(each));
    return found === undefined ? undefined : (table.get(found) ?? undefined);
  });
}

/** An item with one of some Penn Treebank tags. Its value is the tag. */
export function tag(...tags: Some<PennTag>): Pattern<PennTag, Nothing> {
  const set = setOf(tags);
  return oneItem(startsOf("tag", set), ({ pos }) => (set.has(pos) ? pos : undefined));
}

/** An item that begins with a digit and as a whole has a shape: `digits(/^\d{4}$/)`. Its value is its text. */
export function digits(shape?: RegExp): Pattern<string, Nothing> {
  return oneItem([{ kind: "digit" }], (item) =>
    isNumber(item) && (shape === undefined || shape.test(item.text)) ? item.text : undefined,
  );
}

/** Any one item for which something holds. Its value is the item. It may start anywhere, so lead with another. */
export function item(holds: (item: Item) => boolean): Pattern<Item, Nothing> {
  return oneItem(undefined, (each) => (holds(each) ? each : undefined));
}

function oneItem<Value>(
  starts: readonly Start[] | undefined,
  read: (item: Item) => Value | undefined,
): Pattern<Value, Nothing> {
  return {
    starts,
    least: 1,
    most: 1,
    read: (items, at) => {
      const found = items[at];
      const value = found === undefined ? undefined : read(found);
      return value === undefined ? undefined : { to: at + 1, value, captures: nothing };
    },
  };
}

function setOf<Key extends string>(some: Some<Key>): ReadonlySet<Key> {
  const [first] = some;
  return typeof first === "object" ? first : new Set(some.filter((each) => typeof each === "string"));
}

function startsOf(kind: "word" | "lemma" | "tag", keys: ReadonlySet<string>): readonly Start[] {
  return [...keys].map((key) => ({ kind, key }));
}
