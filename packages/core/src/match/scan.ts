import type { Item } from "./item.js";
import { type Nothing, nothing, type Pattern } from "./pattern.js";

/** A pattern as a function: for what words and their order cannot say, such as a sum. */
export interface Scan<Value> {
  /** What its first item may be; undefined where that may be anything. */
  readonly starts: Pattern["starts"];
  /** The most items it takes. */
  readonly most: number;
  /** Reads what begins at item `at`: its value and the item behind it. Looks no further than it says. */
  readonly read: (
    items: readonly Item[],
    at: number,
  ) => { readonly to: number; readonly value: Value } | undefined;
}

/** A pattern that a function reads. It takes at least one item. */
export function scan<Value>({ starts, most, read }: Scan<Value>): Pattern<Value, Nothing> {
  return {
    starts,
    least: 1,
    most,
    read: (items, at) => {
      const found = read(items, at);
      return found && { ...found, captures: nothing };
    },
  };
}
