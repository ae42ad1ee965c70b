import type { Act, Certainty, Claim, EntityId, TextIndex } from "@onrecord/core/record";
import { OWN_VOICE, sourceNames } from "../record/index.js";

/** Stands where a source's id would, for the claims nobody is named for. */
export const OWN = "own";

/** The orders the ledger can stand in. */
export const claimOrders = ["text", "source", "act", "certainty", "confidence"] as const;
export type ClaimOrder = (typeof claimOrders)[number];

/** Which claims the ledger shows, and in which order. What is undefined lets every claim through. */
export interface ClaimFilters {
  readonly source: EntityId | typeof OWN | undefined;
  readonly target: EntityId | undefined;
  readonly act: Act | undefined;
  readonly certainty: Certainty | undefined;
  /** Words to be found in the claim's words, its statement or its source's name. */
  readonly words: string;
  readonly order: ClaimOrder;
}

export const noFilters: ClaimFilters = {
  source: undefined,
  target: undefined,
  act: undefined,
  certainty: undefined,
  words: "",
  order: "text",
};

export const isFiltered = (filters: ClaimFilters): boolean =>
  filters.source !== undefined ||
  filters.target !== undefined ||
  filters.act !== undefined ||
  filters.certainty !== undefined ||
  filters.words !== "";

/** How much a claim's attribution is to be trusted, from 0 to 1; the article's own words need no attribution. */
export const confidenceOf = (index: TextIndex, claim: Claim): number =>
  claim.attribution === undefined ? 1 : (index.attributionOf(claim)?.confidence ?? 0);

/** The claims that stand on an attribution of at least that confidence. */
export const confidentClaims = (index: TextIndex, leastConfidence: number): readonly Claim[] =>
  index.record.claims.filter((claim) => confidenceOf(index, claim) >= leastConfidence);

/** The claims that pass the filters, in the order asked for. */
export function filterClaims(
  index: TextIndex,
  claims: readonly Claim[],
  filters: ClaimFilters,
): readonly Claim[] {
  const sought = filters.words.trim().toLowerCase();
  const kept = claims.filter(
    (claim) =>
      (filters.source === undefined || hasSource(claim, filters.source)) &&
      (filters.target === undefined ||
        claim.targets.includes(filters.target) ||
        claim.about.includes(filters.target)) &&
      (filters.act === undefined || claim.act === filters.act) &&
      (filters.certainty === undefined || claim.certainty === filters.certainty) &&
      (sought === "" || searchedWords(index, claim).includes(sought)),
  );
  return orders[filters.order](index, kept);
}

export const hasSource = (claim: Claim, source: EntityId | typeof OWN): boolean =>
  source === OWN ? claim.attribution === undefined : claim.sources.includes(source);

const searchedWords = (index: TextIndex, claim: Claim): string =>
  [
    index.textOf(claim.content),
    claim.statement ?? "",
    claim.attribution === undefined ? OWN_VOICE : sourceNames(index, claim),
  ]
    .join("\n")
    .toLowerCase();

type Order = (index: TextIndex, claims: readonly Claim[]) => readonly Claim[];

const certaintyRank: Readonly<Record<Certainty, number>> = {
  certain: 0,
  probable: 1,
  possible: 2,
  underspecified: 3,
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orders: Readonly<Record<ClaimOrder, Order>> = {
  text: (_, claims) => claims.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)),
  source: (index, claims) => {
    const names = new Map(claims.map((claim) => [claim, sourceNames(index, claim)]));
    return claims.toSorted((a, b) => byName(names.get(a) ?? "", names.get(b) ?? ""));
  },
  act: (_, claims) => claims.toSorted((a, b) => byName(a.act, b.act)),
  certainty: (_, claims) =>
    claims.toSorted((a, b) => certaintyRank[a.certainty] - certaintyRank[b.certainty]),
  confidence: (index, claims) => claims.toSorted((a, b) => confidenceOf(index, a) - confidenceOf(index, b)),
};
