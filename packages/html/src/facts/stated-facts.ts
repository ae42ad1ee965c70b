import { blocksOf } from "../text/index.js";
import { type Stated, statedIn } from "./stated-in.js";
import { statedPlaces } from "./stated-places.js";

/** What a page states of itself, before the reader view takes it apart. */
export interface StatedFacts {
  readonly dates: readonly Stated[];
  readonly addresses: readonly Stated[];
  readonly titles: readonly Stated[];
  readonly bylines: readonly Stated[];
  readonly publishers: readonly Stated[];
  readonly languages: readonly Stated[];
  /** The words of each first-level heading. */
  readonly headings: readonly string[];
  /** The source of each piece of JSON-LD. */
  readonly linkedData: readonly string[];
}

/** Where JSON-LD stands. */
export const LINKED_DATA = "script[type='application/ld+json']";

/** Gathers what a page states of itself. */
export function statedFacts(page: Document): StatedFacts {
  return {
    dates: statedIn(page, statedPlaces.date),
    addresses: statedIn(page, statedPlaces.url),
    titles: statedIn(page, statedPlaces.title),
    bylines: statedIn(page, statedPlaces.byline),
    publishers: statedIn(page, statedPlaces.publisher),
    languages: statedIn(page, statedPlaces.language),
    headings: Array.from(page.querySelectorAll("h1"), (heading) =>
      blocksOf(heading)
        .map(({ text }) => text)
        .join(" "),
    ),
    linkedData: Array.from(page.querySelectorAll(LINKED_DATA), ({ textContent }) => textContent ?? ""),
  };
}
