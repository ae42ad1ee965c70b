import type { Place } from "./literal.js";
import { bracketed } from "./module-text.js";

/** TypeScript compares the items of one list of literals pair by pair, and gives up at about a thousand (TS2590). */
const MAX_ITEMS = 200;

/** A list, and what has to be declared before it. */
export interface PartedList {
  readonly declarations: readonly string[];
  /** The list itself, as an expression that stands in the given place. */
  readonly expression: (place: Place) => string;
}

/**
 * A list as source: whole, or, where it is too long for the compiler, in numbered parts that are declared before.
 *
 * @param type the type of the list.
 * @param print some of the items as a list that stands in the given place.
 */
export function partedList<Item>(
  name: string,
  type: string,
  items: readonly Item[],
  print: (items: readonly Item[], place: Place) => string,
): PartedList {
  if (items.length <= MAX_ITEMS) return { declarations: [], expression: (place) => print(items, place) };
  const parts = Array.from({ length: Math.ceil(items.length / MAX_ITEMS) }, (_, index) => ({
    part: `${name}${index + 1}`,
    held: items.slice(index * MAX_ITEMS, (index + 1) * MAX_ITEMS),
  }));
  return {
    declarations: parts.map(({ part, held }) => {
      const start = `const ${part}: ${type} = `;
      return `${start}${print(held, { indent: 0, before: start.length, after: 1 })};`;
    }),
    expression: (place) =>
      bracketed(
        parts.map(({ part }) => `...${part}`),
        place,
      ),
  };
}
