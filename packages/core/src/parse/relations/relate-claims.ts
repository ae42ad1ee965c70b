import type { Attribution, Claim, Entity, Figure, Mention, Relation, Time } from "../../record/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import { placed, wordsOf } from "../claims/index.js";
import { accusations } from "./accusations.js";
import { agreements } from "./agreements.js";
import { profileOf } from "./claim-profile.js";
import { differingFigures } from "./differing-figures.js";
import { responsesTo } from "./responses-to.js";
import { likeClaims } from "./same-matter.js";

/** What relations are read from: the claims and what they were made of. */
export interface RelationInput {
  readonly document: TextDocument;
  readonly tags: readonly TokenTags[];
  /** In the order of the text, as `makeClaims` gives them. */
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
}

/**
 * Finds how claims stand to each other, precision first. A relation runs from the later claim to the earlier one:
 *
 * - repeats: the same source says much the same again; supports: another source does, or an accusation is one side
 *   of a mutual one that the article tells of.
 * - contradicts: different sources say opposite things of one matter, accuse each other, deny an accusation, or give
 *   figures for one count that exclude each other.
 * - responds-to: the cue answers ("countered", "in response") the last claim by one it speaks of or that speaks of it.
 *
 * Sorted by `from`, then `to`, in the order of the text. Never throws; comparisons are bounded for each claim.
 */
export function relateClaims(input: RelationInput): readonly Relation[] {
  const words = wordsOf(input.document, input.tags);
  const mentions = placed(input.mentions);
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const byId = new Map(input.attributions.map((attribution) => [attribution.id, attribution]));
  const profiles = input.claims.map((claim, position) =>
    profileOf(words, mentions, entities, claim, claim.attribution && byId.get(claim.attribution), position),
  );
  const alike = likeClaims(profiles);
  const order = new Map(input.claims.map((claim, position) => [claim.id, position]));
  const found = [
    ...agreements(alike),
    ...accusations(words, profiles),
    ...differingFigures(words, input.figures, input.times, alike),
    ...responsesTo(words, profiles),
  ];
  return withoutDoubles(found).sort(
    (a, b) =>
      (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  );
}

function withoutDoubles(relations: readonly Relation[]): Relation[] {
  const first = new Map<string, Relation>();
  for (const relation of relations) {
    const key = `${relation.type} ${relation.from} ${relation.to}`;
    if (!first.has(key)) first.set(key, relation);
  }
  return [...first.values()];
}
