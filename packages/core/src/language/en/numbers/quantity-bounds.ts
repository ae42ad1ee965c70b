import { type BoundPhrase, byFirstWord, type QuantityBound, type WordIndex } from "../../index.js";

function phrases(bound: QuantityBound, ...texts: readonly string[]): readonly BoundPhrase[] {
  return texts.map((text) => ({ words: text.split(" "), bound }));
}

/** Words before a number. Longer ones stand before their own beginnings. */
export const boundsBefore: WordIndex<BoundPhrase> = /* @__PURE__ */ byFirstWord([
  ...phrases(
    "max",
    "no more than",
    "not more than",
    "no greater than",
    "a maximum of",
    "at most",
    "at the most",
  ),
  ...phrases("min", "no fewer than", "no less than", "not fewer than", "not less than", "a minimum of"),
  ...phrases(
    "min",
    "at the very least",
    "at least",
    "at a minimum",
    "more than",
    "greater than",
    "higher than",
  ),
  ...phrases("min", "well over", "just over", "well above", "just above", "upward of", "upwards of"),
  ...phrases("min", "over", "above", "exceeding", "topping", "surpassing"),
  ...phrases(
    "max",
    "fewer than",
    "less than",
    "lower than",
    "well under",
    "just under",
    "well below",
    "just below",
  ),
  ...phrases("max", "up to", "as many as", "as much as", "under", "below"),
  ...phrases("approximate", "an estimated", "estimated", "close to", "in the region of", "somewhere around"),
  ...phrases(
    "approximate",
    "about",
    "around",
    "approximately",
    "roughly",
    "some",
    "nearly",
    "almost",
    "circa",
  ),
  ...phrases("approximate", "virtually", "practically"),
]);

/** Words after a number and its unit. */
export const boundsAfter: WordIndex<BoundPhrase> = /* @__PURE__ */ byFirstWord([
  ...phrases("min", "or more", "or higher", "or over", "or above", "- plus", "plus", "+"),
  ...phrases("max", "or less", "or fewer", "or under", "or below", "at most"),
  ...phrases("approximate", "or so"),
]);
