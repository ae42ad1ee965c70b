import type { Act, Certainty, Polarity } from "../../../record/index.js";

/**
 * How much a cue says about the act by itself. A cue of several words ("continued to insist", "issued a statement
 * accusing") takes the act of its strongest word.
 *
 * - "plain": only that something was said: say, tell, write. Yields to any other cue, and to the content.
 * - "attitude": what the source wants or thinks; yields to a verb of saying: "wants to accuse" accuses.
 * - "full": the act itself.
 */
export type CueStrength = "plain" | "attitude" | "full";

/** Cues that share an act. Words are lemmas, parted by a space; a phrase is a lemma sequence, "…" a gap in it. */
export interface CueGroup {
  readonly act: Act;
  readonly strength: CueStrength;
  readonly verbs?: string;
  readonly adjectives?: string;
  readonly nouns?: string;
  readonly phrases?: readonly string[];
  /** How certain the cue leaves its content at best; "certain" where it adds no doubt. */
  readonly certainty: Certainty;
  /** What the cue does to the polarity of its content: keeps it, turns it round, or leaves it open. */
  readonly polarity: "keep" | "flip" | Extract<Polarity, "unknown">;
  /** The object of the cue is whom the act is aimed at: "accused *Hamas*", "a warning to *Iran*". */
  readonly target: boolean;
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
