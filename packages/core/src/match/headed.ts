import { patternOf } from "./part.js";
import { type Nothing, nothing, type Part, type Pattern, type ValueOf } from "./pattern.js";

/** What a headed run is made of. */
export interface Run {
  /** What each of its items is, the head too. */
  readonly of: Part;
  /** The most items looked at. */
  readonly most: number;
}

/** A run of items of one kind up to the last that is its head: "*the old stone bridge* over". Its value is the head's. */
export function headed<const P extends Part>(head: P, { of, most }: Run): Pattern<ValueOf<P>, Nothing> {
  const each = patternOf(of);
  const last = patternOf(head);
  return {
    starts: each.starts,
    least: 1,
    most,
    read: (items, at) => {
      let found: { readonly to: number; readonly value: ValueOf<P> } | undefined;
      for (let to = at; to < at + most && each.read(items, to) !== undefined; to++) {
        const match = last.read(items, to);
        if (match !== undefined) found = { to: to + 1, value: match.value };
      }
      return found && { ...found, captures: nothing };
    },
  };
}
