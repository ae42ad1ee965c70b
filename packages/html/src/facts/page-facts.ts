/** What a page states of itself and its article. What it does not state is absent. */
export interface PageFacts {
  /** The headline, without the name of the site where a heading on the page tells them apart. */
  readonly title?: string;
  /** Who wrote it, in the page's words. */
  readonly byline?: string;
  /** The name of the site. */
  readonly publisher?: string;
  /** Its address: the one it calls its own, or else the one it was asked for at; absolute. */
  readonly url?: string;
  /**
   * When it was published, in the form that a record has: "2024-08-19", or "2024-08-19T06:30:00+02:00" where the
   * page states the time with its offset from UTC.
   */
  readonly publishedAt?: string;
  /** What `publishedAt` was taken from; there where that is. */
  readonly publishedFrom?: DateSource;
  /** The language it says it is in, as a BCP 47 tag: "en", "en-GB". */
  readonly language?: string;
}

/** What a date was taken from. */
export interface DateSource {
  /**
   * Where it stands, as a CSS selector: `meta[property='article:published_time']`; of JSON-LD
   * `script[type='application/ld+json']`.
   */
  readonly place: string;
  /** The date in the page's words. */
  readonly words: string;
}
