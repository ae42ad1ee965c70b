interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly GoldSpan[];
  readonly sentences: readonly GoldSpan[];
}

export function corporaFolder(): string | undefined;
export function readConll(folder: string, part?: "train" | "dev"): readonly GoldDocument[];
export function readPolnear(folder: string, part?: "train" | "dev"): readonly GoldDocument[];
export function readGum(
  folder: string,
  genre?: string,
  paragraphBreak?: string,
): readonly (GoldDocument & { readonly merged: readonly GoldSpan[] })[];
