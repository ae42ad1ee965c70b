import type { Item } from "./item.js";

/**
 * Words, lemmas and tags as data, tried at one place of a list of items.
 *
 * A pattern reads in one way only: it takes as much as it can and never goes back on it (a parsing expression
 * grammar, Ford 2004), and no pattern is longer than `most` items. So the work at a place is bounded by the pattern
 * alone, and the work for a text grows linearly.
 */
export interface Pattern<out Value = unknown, out Captures extends object = object> {
  /** What its first item may be; undefined where that may be anything. */
  readonly starts: readonly Start[] | undefined;
  /** The fewest items it takes. 0: it may match without taking any. */
  readonly least: number;
  /** The most items it takes. */
  readonly most: number;
  /** Tries it at `at`; undefined where it does not match. */
  readonly read: (items: readonly Item[], at: number) => Match<Value, Captures> | undefined;
}

/** What the first item of a pattern may be: a word in lower case, a lemma, a tag, or anything with a digit first. */
export type Start =
  | { readonly kind: "word" | "lemma" | "tag"; readonly key: string }
  | { readonly kind: "digit" };

/** A pattern found: up to, not including, item `to`. */
export interface Match<out Value = unknown, out Captures extends object = object> {
  readonly to: number;
  readonly value: Value;
  readonly captures: Captures;
}

/** No captures. */
export type Nothing = Readonly<Record<never, never>>;

/** No captures. */
export const nothing: Nothing = {};

/** A pattern, or its words with spaces between: "per cent". */
export type Part = string | Pattern;

/** The value of a part; words have themselves. */
export type ValueOf<P extends Part> = P extends Pattern<infer Value> ? Value : string;

/** The captures of a part. */
export type CapturesOf<P extends Part> = P extends Pattern<unknown, infer Captures> ? Captures : Nothing;
