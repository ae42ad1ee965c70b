import type { Reading } from "../../reading/index.js";
import type { FeatureScores } from "../../tagger/index.js";
import type { AttributionSpans } from "../attributions/index.js";
import type { Clusters } from "./clusters.js";
import type { MentionProfile } from "./mention-profile.js";

/** What every sieve reads, and the clusters it merges. */
export interface Resolution {
  readonly reading: Reading;
  readonly attributionSpans: readonly AttributionSpans[];
  /** The mentions, sorted by start; where two start together, the longer one first. */
  readonly profiles: readonly MentionProfile[];
  readonly clusters: Clusters;
  /** For a token, the indexes of the mentions that begin with it, the longest first. */
  readonly startingAt: (token: number) => readonly number[];
  /** For a token, the indexes of the mentions that it is the last token of, the longest first. */
  readonly endingAt: (token: number) => readonly number[];
  /** For an attribution, the indexes of the mentions that are its source. */
  readonly speakers: (attribution: number) => readonly number[];
  /** Indexes of the mentions of those whom somebody speaks to. */
  readonly addressees: readonly number[];
  /** Index of the first mention of a place by name, for the gazetteer's name of it. */
  readonly placeNamed: (name: string) => number | undefined;
  /** Learned scores for and against a mention being what a pronoun stands for. */
  readonly antecedentScores: FeatureScores;
}

/** A step of coreference resolution. Sieves run from the most precise to the loosest (Raghunathan et al., 2010). */
export type Sieve = (resolution: Resolution) => void;

/** Indexes mentions by their first and last tokens. */
export function mentionIndex(
  profiles: readonly MentionProfile[],
): Pick<Resolution, "startingAt" | "endingAt"> {
  const starting = new Map<number, number[]>();
  const ending = new Map<number, number[]>();
  for (const { index, mention } of profiles) {
    listAt(starting, mention.tokens.from).push(index);
    listAt(ending, mention.tokens.to - 1).push(index);
  }
  return {
    startingAt: (token) => starting.get(token) ?? [],
    endingAt: (token) => ending.get(token) ?? [],
  };
}

/** The list under a key, made where there is none. */
export function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const found = lists.get(key);
  if (found !== undefined) return found;
  const made: Item[] = [];
  lists.set(key, made);
  return made;
}
