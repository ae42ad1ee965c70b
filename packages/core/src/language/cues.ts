import type { Act, Certainty, Polarity } from "../record/index.js";
import type { PhraseIndex } from "./phrases.js";

/**
 * How much a cue says about the act by itself. A cue of several words ("continued to insist", "issued a statement
 * accusing") takes the act of its strongest word.
 *
 * - "plain": only that something was said: say, tell, write. Yields to any other cue, and to the content.
 * - "attitude": what the source wants or thinks; yields to a verb of saying: "wants to accuse" accuses.
 * - "full": the act itself.
 */
export type CueStrength = "plain" | "attitude" | "full";

/** What a cue says about the claim it attributes. */
export interface CueMeaning {
  readonly act: Act;
  readonly strength: CueStrength;
  /** How certain the cue leaves its content at best; "certain" where it adds no doubt. */
  readonly certainty: Certainty;
  /** What the cue does to the polarity of its content: keeps it, turns it round, or leaves it open. */
  readonly polarity: "keep" | "flip" | Extract<Polarity, "unknown">;
  /** The object of the cue is whom the act is aimed at: "accused *Hamas*", "a warning to *Iran*". */
  readonly target: boolean;
}

/** What a cue amounts to under a negation, and how it leaves its content. */
export type NegatedCue = Pick<CueMeaning, "act" | "certainty" | "polarity">;

/** The words, beside verbs, by which somebody is said to say, want or think something. */
export interface CueLists {
  /** By the adjective. */
  readonly adjectives: ReadonlyMap<string, CueMeaning>;
  /** By the noun's lemma. */
  readonly nouns: ReadonlyMap<string, CueMeaning>;
  /** Cues of several words. */
  readonly phrases: PhraseIndex<CueMeaning>;
  /** What each act amounts to under a negation: "did not deny". An act that is absent stays what it is. */
  readonly negated: Partial<Readonly<Record<Act, NegatedCue>>>;
  /** Predicates of a content that make an act of merely saying it: "said the firm was *to blame for*". */
  readonly contents: PhraseIndex<Act>;
  /** The acts a speaker performs by naming them in the first person: "we *condemn* this". */
  readonly firstPerson: ReadonlySet<Act>;
}

/** The words by which somebody is said to say, want or think something. */
export interface Cues extends CueLists {
  /** By the verb's lemma. */
  readonly verbs: ReadonlyMap<string, CueMeaning>;
}

/** No cues. */
export const noCues: CueLists = {
  adjectives: new Map(),
  nouns: new Map(),
  phrases: new Map(),
  negated: {},
  contents: new Map(),
  firstPerson: new Set(),
};
