import type { Certainty } from "../record/index.js";
import type { PhraseIndex } from "./phrases.js";

/** What a hedge does: how certain it leaves the predicate it stands with, or that it blurs a quantity or a degree. */
export type HedgeEffect = Exclude<Certainty, "certain"> | "approximate";

/** A hedge's effect, and where it counts as one. */
export interface Hedge {
  readonly effect: HedgeEffect;
  /**
   * "modal": only as a modal verb, unlike the month of May. "modifier": only as an adjective or participle, unlike
   * "they alleged". "number": only before a number.
   */
  readonly only?: "modal" | "modifier" | "number";
}

/** Every hedge by its phrase, which is of lemmas. */
export type Hedges = PhraseIndex<Hedge>;

/** No hedges. */
export const noHedges: Hedges = new Map();
