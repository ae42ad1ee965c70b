/** A place where pages state a fact of themselves, and how it is read there. */
export interface StatedPlace {
  /** Finds the element; the first that it finds is asked. */
  readonly selector: string;
  /** The attribute that holds the words; without one, they are the element's text. */
  readonly attribute?: string;
}

function meta(condition: string): StatedPlace {
  return { selector: `meta[${condition}]`, attribute: "content" };
}

/** Where pages state facts of themselves, best place first. */
export const statedPlaces = {
  /** The date of publication, besides the JSON-LD and the meta tags that Readability reads. */
  date: [
    meta("property='article:published_time'"),
    meta("itemprop='datePublished'"),
    { selector: "time[itemprop='datePublished']", attribute: "datetime" },
    meta("name='pubdate'"),
    meta("name='date'"),
    { selector: "time[pubdate]", attribute: "datetime" },
  ],
  url: [{ selector: "link[rel='canonical']", attribute: "href" }, meta("property='og:url'")],
  // Readability reads these three better; where it reads nothing, this is left.
  title: [meta("property='og:title'"), { selector: "head > title" }, { selector: "h1" }],
  byline: [meta("name='author'")],
  publisher: [meta("property='og:site_name'")],
  language: [
    { selector: "html[lang]", attribute: "lang" },
    meta("http-equiv='content-language' i"),
    meta("property='og:locale'"),
  ],
} as const satisfies Readonly<Record<string, readonly StatedPlace[]>>;
