/** The main measure of each layer, from 0 to 1: F1, or a share of the claims found. */
export interface ArticleMeasures {
  readonly mentions: number;
  readonly names: number;
  readonly entities: number;
  readonly attributions: number;
  readonly claims: number;
  readonly voice: number;
  readonly act: number;
  readonly certainty: number;
  readonly polarity: number;
  readonly figures: number;
  readonly times: number;
  readonly relations: number;
}

/** Reads each of our own articles with the parser and scores what it makes of it; and all of them, summed up. */
export function measureArticles(): Promise<{
  readonly articles: readonly { readonly slug: string; readonly measures: ArticleMeasures }[];
  readonly all: { readonly measures: ArticleMeasures };
}>;
