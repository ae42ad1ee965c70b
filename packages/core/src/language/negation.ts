import type { PhraseIndex } from "./phrases.js";

/** Whether a phrase negates the predicate it stands with, or only looks as if it did. */
export type NegationKind = "negates" | "spares";

/** Words that negate. In lower case; phrases of lemmas. */
export interface Negation {
  /** Words of clause negation, and the phrases in which they do not negate ("not only", "no doubt"). */
  readonly phrases: PhraseIndex<NegationKind>;
  /** The words that negate a verb and nothing else: "not". */
  readonly particles: ReadonlySet<string>;
  /** Negations that stand for a participant ("*nobody* came") rather than in the verb group. */
  readonly quantifiers: ReadonlySet<string>;
  /** Lemmas before the verb of a cue that negate it: "did *not* deny", "*failed* to confirm". */
  readonly ofCues: ReadonlySet<string>;
  /** Words behind a negation that spare the verb: "not *only*". */
  readonly spared: ReadonlySet<string>;
  /** Words of a source by which nobody is one: "*neither* Lee nor Park would respond". */
  readonly ofSources: ReadonlySet<string>;
  /** Words that negate what is said of an earlier claim: "*never* true". */
  readonly ofVerdicts: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Nothing negates. */
export const noNegation: Negation = {
  phrases: new Map(),
  particles: none,
  quantifiers: none,
  ofCues: none,
  spared: none,
  ofSources: none,
  ofVerdicts: none,
};
