import type { ClaimProfile } from "../../src/parse/relations/claim-profile.js";
import type { Attribution, Claim, EntityId } from "../../src/record/index.js";

/** What a test says of a claim; the rest is what says nothing. */
export interface ClaimTold extends Partial<Omit<ClaimProfile, "claim" | "attribution">> {
  readonly claim?: Partial<Claim>;
  readonly attribution?: Partial<Attribution>;
}

/**
 * A claim as relations compare it, at its place among the claims (from 0): "c:1" is the first. It stands in a sentence
 * of its own, in words of its own, and has an attribution with a source; sides and what it is about follow from
 * sources and targets.
 */
export function claimProfile(
  position: number,
  { claim, attribution, sources = new Set(), targets = new Set(), ...more }: ClaimTold = {},
): ClaimProfile {
  const number = position + 1;
  const start = position * 100;
  return {
    position,
    keys: new Set(),
    entityKeys: new Set(),
    words: new Set(),
    stems: new Set(),
    numbers: new Set(),
    predicate: undefined,
    preface: undefined,
    sentence: position,
    sources,
    sides: sources,
    sourceNouns: new Set([`source ${number}`]),
    isNamed: true,
    targets,
    about: targets,
    ...more,
    attribution: {
      id: `a:${number}`,
      form: "indirect",
      source: [{ start, end: start + 10 }],
      cue: [{ start: start + 10, end: start + 20 }],
      content: [{ start: start + 20, end: start + 90 }],
      sources: [...sources],
      addressees: [],
      confidence: 1,
      ...attribution,
    },
    claim: {
      id: `c:${number}`,
      attribution: `a:${number}`,
      content: [{ start: start + 20, end: start + 90 }],
      act: "state",
      certainty: "certain",
      polarity: "positive",
      hedges: [],
      sources: [...sources],
      targets: [...targets],
      about: [],
      figures: [],
      times: [],
      places: [],
      ...claim,
    },
  };
}

/** Entities by what stands behind "e:" in their ids. */
export function entitySet(...names: readonly string[]): ReadonlySet<EntityId> {
  return new Set(names.map((name): EntityId => `e:${name}`));
}
