import type { Place } from "./capture.js";
import type { Item } from "./item.js";
import type { Pattern } from "./pattern.js";

/** A text and what a rule makes of it, written out. */
export type Example = readonly [text: string, ...made: readonly string[]];

/** What a rule says of itself; `explain` and the documentation print it, the tests run it. */
export interface About {
  /** In lower case with hyphens; unlike any other rule's. */
  readonly name: string;
  /** What it reads and why so. */
  readonly why: string;
  /** Texts of which it makes something. */
  readonly examples: readonly [Example, ...Example[]];
  /** Texts that look alike and of which it makes nothing. */
  readonly counterexamples: readonly [string, ...string[]];
}

/** A pattern and what is made of it. `Context` is what is known beside the items. */
export interface Definition<Captures extends object, Made, Context> extends About {
  readonly pattern: Pattern<unknown, Captures>;
  /** Makes something of the captures; undefined where it makes nothing of them after all. */
  readonly make: (captures: Captures, place: Place & { readonly context: Context }) => Made | undefined;
}

/** A rule, whatever its pattern captures. */
export interface Rule<out Made = unknown, in Context = never> extends About {
  readonly starts: Pattern["starts"];
  /** What it makes of what begins at item `at`. */
  readonly read: (items: readonly Item[], at: number, context: Context) => Found<Made> | undefined;
}

/** What a rule made and of which items: from `from` up to, not including, `to`. */
export interface Found<out Made> {
  readonly from: number;
  readonly to: number;
  readonly made: Made;
  /** The name of the rule. */
  readonly rule: string;
}

/**
 * Makes a rule of its definition; the type of `captures` follows from the pattern.
 *
 * @throws {TypeError} where the pattern can match without taking an item: it would stand everywhere
 */
export function rule<Captures extends object, Made, Context = unknown>(
  definition: Definition<Captures, Made, Context>,
): Rule<Made, Context> {
  const { pattern, make, ...about } = definition;
  if (pattern.least === 0) throw new TypeError(`the pattern of "${about.name}" may match nothing`);
  return {
    ...about,
    starts: pattern.starts,
    read: (items, from, context) => {
      const match = pattern.read(items, from);
      const made = match && make(match.captures, { items, from, to: match.to, context });
      return match === undefined || made === undefined
        ? undefined
        : { from, to: match.to, made, rule: about.name };
    },
  };
}
