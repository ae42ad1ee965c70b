import { evenSpaces } from "../text/index.js";
import type { StatedPlace } from "./stated-places.js";

/** What a page states of itself somewhere. */
export interface Stated {
  /** Where, as a CSS selector. */
  readonly place: string;
  /** In the page's words, white space evened out; never empty. */
  readonly words: string;
}

/** What a page states in some places, best first; of each place, its first element alone is asked. */
export function statedIn(page: Document, places: readonly StatedPlace[]): readonly Stated[] {
  return places.flatMap(({ selector, attribute }) => {
    const element = page.querySelector(selector);
    const value = attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
    const words = evenSpaces(value ?? "");
    return words === "" ? [] : [{ place: selector, words }];
  });
}
