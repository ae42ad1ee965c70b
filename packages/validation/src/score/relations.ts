import type { Claim, Relation } from "@onrecord/core/record";
import { matchClaims } from "./claims.js";
import { type Tally, tallyOf } from "./tally.js";

/** The claims of a record and how they stand to each other. */
export interface RelatedClaims {
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
}

/** Scores relations: right are those of the same type between matched claims. A contradiction has no direction. */
export function scoreRelations(text: string, gold: RelatedClaims, predicted: RelatedClaims): Tally {
  const { wanted, given } = relationKeys(text, gold, predicted);
  return tallyOf(wanted, given);
}

/** For each relation of either record a key; relations that are the same share it. */
export function relationKeys(text: string, gold: RelatedClaims, predicted: RelatedClaims) {
  const goldIds = new Map<string, string>(gold.claims.map(({ id }) => [id, `gold ${id}`]));
  const predictedIds = new Map<string, string>(predicted.claims.map(({ id }) => [id, `predicted ${id}`]));
  for (const [i, j] of matchClaims(text, gold.claims, predicted.claims)) {
    const one = gold.claims[i];
    const other = predicted.claims[j];
    if (one !== undefined && other !== undefined) predictedIds.set(other.id, `gold ${one.id}`);
  }
  return {
    wanted: gold.relations.map((relation) => keyOf(relation, goldIds)),
    given: predicted.relations.map((relation) => keyOf(relation, predictedIds)),
  };
}

function keyOf({ type, from, to }: Relation, ids: ReadonlyMap<string, string>): string {
  const ends = [ids.get(from) ?? from, ids.get(to) ?? to];
  return [type, ...(type === "contradicts" ? ends.sort() : ends)].join(" ");
}
