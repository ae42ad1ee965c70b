export interface GumDocument {
  readonly id: string;
  readonly mentions: readonly { readonly entity: string; readonly type: string }[];
}

export function readGum(corpora: string): readonly GumDocument[];
export function newsAndInterviews(
  documents: readonly GumDocument[],
  options: { readonly heldOut: boolean },
): readonly GumDocument[];
