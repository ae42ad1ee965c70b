/** A place in an article's text: half-open, in UTF-16 code units. The spans of a record are such. */
export interface TextSpan {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends; the unit there is no part of it. */
  readonly end: number;
}
