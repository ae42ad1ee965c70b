import type { Item } from "./item.js";
import { patternOf } from "./part.js";
import { type CapturesOf, type Nothing, nothing, type Part, type Pattern, type ValueOf } from "./pattern.js";

/** Where a pattern was found: from item `from` up to, not including, item `to`. */
export interface Place {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** A part whose value is kept under a name. */
export function as<const Name extends string, const P extends Part>(
  name: Name,
  part: P,
): Pattern<ValueOf<P>, CapturesOf<P> & { readonly [Key in Name]: ValueOf<P> }> {
  const pattern = patternOf(part);
  return {
    ...pattern,
    read: (items, at) => {
      const match = pattern.read(items, at);
      if (match === undefined) return undefined;
      // A computed name makes an index signature of what is one known property.
      const own = { [name]: match.value } as { readonly [Key in Name]: ValueOf<P> };
      return { ...match, captures: { ...match.captures, ...own } };
    },
  };
}

/** A part whose value is where it stands. */
export function placeOf<const P extends Part>(part: P): Pattern<Place, CapturesOf<P>> {
  const pattern = patternOf(part);
  return {
    ...pattern,
    read: (items, from) => {
      const match = pattern.read(items, from);
      return match && { ...match, value: { items, from, to: match.to } };
    },
  };
}

/** A part for which something holds once it is read. */
export function where<const P extends Part>(
  part: P,
  holds: (value: ValueOf<P>, place: Place) => boolean,
): Pattern<ValueOf<P>, CapturesOf<P>> {
  const pattern = patternOf(part);
  return {
    ...pattern,
    read: (items, from) => {
      const match = pattern.read(items, from);
      return match && holds(match.value, { items, from, to: match.to }) ? match : undefined;
    },
  };
}

/**
 * A part with a value made of its captures, which end here: what is read of a part is its own affair. It does not match
 * where none is made.
 */
export function reads<const P extends Part, Value>(
  part: P,
  make: (captures: CapturesOf<P>, place: Place) => Value | undefined,
): Pattern<Value, Nothing> {
  const pattern = patternOf(part);
  return {
    ...pattern,
    read: (items, from) => {
      const match = pattern.read(items, from);
      const value = match && make(match.captures, { items, from, to: match.to });
      return match === undefined || value === undefined
        ? undefined
        : { to: match.to, value, captures: nothing };
    },
  };
}
