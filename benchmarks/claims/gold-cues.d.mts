interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly (GoldSpan & { readonly pos: string })[];
  /** Ranges of token indexes. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly attributions: readonly {
    readonly source: readonly GoldSpan[];
    readonly cue: readonly GoldSpan[];
    readonly content: readonly GoldSpan[];
  }[];
}

export function readCues(folder: string, part?: "train" | "dev"): readonly GoldArticle[];
