import { evenSpaces } from "../text/index.js";
import { languageTag } from "./language-tag.js";
import type { DateSource, PageFacts } from "./page-facts.js";
import { publicationDate } from "./publication-date.js";
import { LINKED_DATA, type StatedFacts } from "./stated-facts.js";
import type { Stated } from "./stated-in.js";
import { webAddress } from "./web-address.js";

/** What the reader view says of a page. */
export interface ViewFacts {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  /** A date from JSON-LD or a meta tag. */
  readonly publishedTime?: string | null | undefined;
}

/**
 * The facts of a page.
 *
 * @param view what the reader view says of it; without one, what the page states stands alone.
 * @param address the address the page was asked for at.
 */
export function factsOf(
  stated: StatedFacts,
  view: ViewFacts | undefined,
  address: string | undefined,
): PageFacts {
  const date = dateOf(stated, view?.publishedTime);
  return {
    ...optional("title", headline(fact(view, view?.title, stated.titles), stated.headings)),
    ...optional("byline", fact(view, view?.byline, stated.bylines)),
    ...optional("publisher", fact(view, view?.siteName, stated.publishers)),
    ...optional("url", first(stated.addresses, ({ words }) => webAddress(words, address)) ?? address),
    ...date,
    ...optional(
      "language",
      first(stated.languages, ({ words }) => languageTag(words)),
    ),
  };
}

/** The first of some items' values that is there. */
function first<Item, Value>(items: readonly Item[], read: (item: Item) => Value | undefined) {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A fact from the reader view; from the page itself only where there is no view. */
function fact(
  view: ViewFacts | undefined,
  words: string | null | undefined,
  stated: readonly Stated[],
): string {
  return view === undefined ? (stated[0]?.words ?? "") : evenSpaces(words ?? "");
}

/** A page's title is often the headline with the site's name added; the heading on the page has it alone. */
function headline(title: string, headings: readonly string[]): string {
  return headings.find((heading) => heading !== "" && title.includes(heading)) ?? title;
}

function dateOf(
  { dates, linkedData }: StatedFacts,
  viewed: string | null | undefined,
): Pick<PageFacts, "publishedAt" | "publishedFrom"> {
  const words = evenSpaces(viewed ?? "");
  const place = linkedData.some((source) => source.includes(words)) ? LINKED_DATA : "meta";
  const sources: readonly DateSource[] = [...dates, { place, words }];
  return (
    first(sources, (publishedFrom) => {
      const publishedAt = publicationDate(publishedFrom.words);
      return publishedAt === undefined ? undefined : { publishedAt, publishedFrom };
    }) ?? {}
  );
}

/** The property, if there are any words. */
function optional<Key extends string>(key: Key, words: string | undefined): { [K in Key]?: string } {
  // A computed key widens to an index signature, which says less than the key itself.
  return words === undefined || words === "" ? {} : ({ [key]: words } as { [K in Key]: string });
}
