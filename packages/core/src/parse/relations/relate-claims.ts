import { placed } from "../../reading/index.js";
import type { Claim, Relation } from "../../record/index.js";
import type { ClaimInput } from "../claims/index.js";
import { type Note, unnoted } from "../note.js";
import { accusations } from "./accusations.js";
import { agreements } from "./agreements.js";
import { answersToQuestions } from "./answers-to-questions.js";
import { profileOf } from "./claim-profile.js";
import { differingFigures } from "./differing-figures.js";
import { prefaces } from "./prefaces.js";
import { likeClaims } from "./same-matter.js";
import { takeUps } from "./take-ups.js";

/** What relations are read from: the claims and what they were made of. */
export interface RelationInput extends ClaimInput {
  /** In the order of the text, as `makeClaims` gives them. */
  readonly claims: readonly Claim[];
}

/**
 * Finds how claims stand to each other, precision first. A relation runs from the later claim to the earlier one,
 * a contradiction both ways:
 *
 * - repeats: the same source says much the same again; supports: another source does, or confirms it or agrees with it
 *   ("admitted as much", "echoed that view"), or an accusation is one side of a mutual one that the article tells of.
 * - contradicts: different sources say opposite things of one matter, accuse each other, deny what another said ("it",
 *   "that account") or call it untrue, or give figures for one count that exclude each other.
 * - responds-to: the cue answers ("denied", "countered", "in response") an earlier claim, or a question was asked.
 *
 * Sorted by `from`, then `to`, in the order of the text. Never throws; comparisons are bounded for each claim.
 *
 * @param note - takes down which rule found each relation
 */
export function relateClaims(input: RelationInput, note: Note<Relation> = unnoted): readonly Relation[] {
  const { reading } = input;
  const mentions = placed(input.mentions);
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const byId = new Map(input.attributions.map((attribution) => [attribution.id, attribution]));
  const prefaceOf = prefaces(reading, input.withheld, input.claims);
  const profiles = input.claims.map((claim, position) => {
    const { attribution: id } = claim;
    const attribution = id && byId.get(id);
    return profileOf(reading, mentions, entities, claim, attribution, id && prefaceOf.get(id), position);
  });
  const alike = likeClaims(profiles);
  const order = new Map(input.claims.map((claim, position) => [claim.id, position]));
  const found = {
    agreement: agreements(alike),
    accusation: accusations(profiles),
    "take-up": takeUps(reading, mentions, profiles),
    "differing-figures": differingFigures(reading, input.figures, input.times, alike),
    "answer-to-question": answersToQuestions(reading, profiles),
  };
  const ruled = Object.entries(found).flatMap(([rule, relations]) =>
    relations.flatMap(bothWays).map((relation) => ({ relation, rule })),
  );
  const kept = withoutDoubles(ruled).sort(
    ({ relation: a }, { relation: b }) =>
      (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  );
  for (const { relation, rule } of kept) note(relation, rule);
  return kept.map(({ relation }) => relation);
}

/** A contradiction holds of either claim, on the same evidence. */
function bothWays(relation: Relation): readonly Relation[] {
  if (relation.type !== "contradicts") return [relation];
  return [relation, { ...relation, from: relation.to, to: relation.from }];
}

/** A relation and the rule that found it. */
interface Ruled {
  readonly relation: Relation;
  readonly rule: string;
}

function withoutDoubles(found: readonly Ruled[]): Ruled[] {
  const first = new Map<string, Ruled>();
  for (const ruled of found) {
    const { type, from, to } = ruled.relation;
    const key = `${type} ${from} ${to}`;
    if (!first.has(key)) first.set(key, ruled);
  }
  return [...first.values()];
}
