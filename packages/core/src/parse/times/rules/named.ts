import {
  type CapturesOf,
  hasCapital,
  here,
  isCapitalized,
  type Nothing,
  type Pattern,
  type ValueOf,
  where,
} from "../../../match/index.js";

/** A pattern whose first item has a capital, as names have. */
export function named<P extends Pattern>(pattern: P): Pattern<ValueOf<P>, CapturesOf<P>> {
  return where(pattern, (_, { items, from }) => {
    const first = items[from];
    return first !== undefined && hasCapital(first);
  });
}

/** Takes nothing; holds where a word with a capital does not go on a name: not in "USA *Today*", "CBS *This* Morning". */
export const outsideName: Pattern<undefined, Nothing> = /* @__PURE__ */ here((items, at) => {
  const [before, first] = [items[at - 1], items[at]];
  const continues =
    before !== undefined && first !== undefined && isCapitalized(before) && isCapitalized(first);
  return !continues;
});
