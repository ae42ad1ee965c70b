import type { CueMeaning, VerbGroup } from "../../index.js";

/** Cues that share an act. Words are lemmas, parted by a space; a phrase is a lemma sequence, "…" a gap in it. */
export interface CueGroup extends CueMeaning, Pick<VerbGroup, "verbs" | "particular"> {
  readonly adjectives?: string;
  readonly nouns?: string;
  readonly phrases?: readonly string[];
}

/** The source holds the content to be so. */
export const asserts = { certainty: "certain", polarity: "keep" } as const;
/** The source holds the content to be so, but not surely. */
export const supposes = { certainty: "probable", polarity: "keep" } as const;
/** The source holds the content to be possible at most. */
export const allows = { certainty: "possible", polarity: "keep" } as const;
/** The source holds the content not to be so. */
export const negates = { certainty: "certain", polarity: "flip" } as const;
/** The source holds the content not to be so, but not surely. */
export const doubts = { certainty: "probable", polarity: "flip" } as const;
/** The source wants the content to become so, or means to bring it about; it does not hold it to be so. */
export const leavesOpen = { certainty: "underspecified", polarity: "keep" } as const;
/** The source does not say whether the content is so: it asks, or keeps silent. */
export const keepsSilent = { certainty: "underspecified", polarity: "unknown" } as const;
