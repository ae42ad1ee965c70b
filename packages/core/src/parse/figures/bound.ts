import { type BoundPhrase, type Language, perLanguage, type QuantityBound } from "../../language/index.js";
import { many, type Nothing, type Pattern, phraseIn } from "../../match/index.js";
import type { Quantity } from "./quantity.js";

/** The most bounds before one number: "at least about 40", "an estimated more than 300". */
const MOST_BOUNDS = 2;

/** The words before a number that bound it or make it rough: "at least", "about". */
export const boundsBefore: (language: Language) => Pattern<readonly BoundPhrase[], Nothing> =
  /* @__PURE__ */ perLanguage(({ numbers }) =>
    many(phraseIn(numbers.boundsBefore), { least: 0, most: MOST_BOUNDS }),
  );

/** The words after a number that bound it: "or more", "or so". */
export const boundAfter: (language: Language) => Pattern<BoundPhrase, Nothing> = /* @__PURE__ */ perLanguage(
  ({ numbers }) => phraseIn(numbers.boundsAfter),
);

/** Makes of a quantity what the words beside it say. "over 100" has a min of 100, "about 300" is rough. */
export function withBounds(quantity: Quantity, bounds: readonly BoundPhrase[]): Quantity {
  return bounds.reduce((made, { bound }) => withBound(made, bound), quantity);
}

function withBound(quantity: Quantity, bound: QuantityBound): Quantity {
  const { value, ...rest } = quantity;
  if (bound === "approximate") return { ...quantity, approximate: true };
  if (value === undefined) return quantity;
  return bound === "min" ? { ...rest, min: value } : { ...rest, max: value };
}
