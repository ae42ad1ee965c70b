/** An article as it goes to the parser. */
export interface ArticleInput {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly byline?: string;
}
