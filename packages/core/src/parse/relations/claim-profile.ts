import { outcomes } from "../../lexicon/outcomes.js";
import { commonVerbs } from "../../lexicon/responses.js";
import type { Attribution, Claim, Entity, EntityId, Mention, Span } from "../../record/index.js";
import { itemsWithin, mainClause, type Placed, type Words } from "../claims/index.js";

/** A claim as it is compared with others. */
export interface ClaimProfile {
  readonly claim: Claim;
  /** Its place in the order of the text. */
  readonly position: number;
  /** What its content speaks of: entities by identifier, and the other telling words by lemma. */
  readonly keys: ReadonlySet<string>;
  /** The keys that are words, not entities. */
  readonly words: ReadonlySet<string>;
  /** The numbers among its words. */
  readonly numbers: ReadonlySet<string>;
  /** The main verb of its content, by outcome or lemma; undefined for a content without a verb. */
  readonly predicate: string | undefined;
  readonly attribution: Attribution | undefined;
  readonly sources: ReadonlySet<EntityId>;
  /** The sources, and those that a source holds an office of: its country, its party. */
  readonly sides: ReadonlySet<EntityId>;
  readonly targets: ReadonlySet<EntityId>;
  /** All it speaks of, targets among them. */
  readonly about: ReadonlySet<EntityId>;
}

/** Profiles a claim for comparison. */
export function profileOf(
  words: Words,
  mentions: readonly Placed<Mention>[],
  entities: ReadonlyMap<EntityId, Entity>,
  claim: Claim,
  attribution: Attribution | undefined,
  position: number,
): ClaimProfile {
  const { entityKeys, wordKeys, numbers } = keysOf(words, mentions, claim.content);
  return {
    claim,
    position,
    keys: new Set([...entityKeys, ...wordKeys]),
    words: wordKeys,
    numbers,
    predicate: predicateOf(words, claim.content),
    attribution,
    sources: new Set(claim.sources),
    sides: new Set(claim.sources.flatMap((id) => [id, ...representedBy(entities.get(id))])),
    targets: new Set(claim.targets),
    about: new Set([...claim.targets, ...claim.about]),
  };
}

function representedBy(entity: Entity | undefined): readonly EntityId[] {
  return entity?.type === "person" ? entity.roles.flatMap((role) => role.of ?? []) : [];
}

/** Telling are nouns, verbs but the commonest, adjectives and numbers; a word of a mention stands for its entity. */
function keysOf(words: Words, mentions: readonly Placed<Mention>[], content: readonly Span[]) {
  const entityKeys = new Set<string>();
  const wordKeys = new Set<string>();
  const numbers = new Set<string>();
  const mentioned = new Set<number>();
  for (const mention of content.flatMap((span) => itemsWithin(mentions, span))) {
    entityKeys.add(mention.entity);
    if (mention.kind !== "nominal") for (const index of words.within([mention.span])) mentioned.add(index);
  }
  for (const index of words.within(content)) {
    if (mentioned.has(index) || !/^(?:NN|VB|JJ|CD)/.test(words.pos(index))) continue;
    const lemma = words.lemma(index);
    if (lemma.length > 1 && !commonVerbs.has(lemma)) wordKeys.add(lemma);
    if (words.pos(index) === "CD") numbers.add(lemma);
  }
  return { entityKeys, wordKeys, numbers };
}

function predicateOf(words: Words, content: readonly Span[]): string | undefined {
  const clause = mainClause(words, words.within(content));
  const group = clause.tokens.slice(Math.max(0, clause.verb), clause.groupEnd);
  const verb = group.filter((index) => words.pos(index).startsWith("VB")).at(-1);
  if (verb === undefined) return undefined;
  const lemma = words.lemma(verb);
  return outcomes.get(lemma) ?? lemma;
}

/** Words that show a relation: a claim's cue, or its content where it has none. */
export function evidenceOf({ claim, attribution }: ClaimProfile): readonly Span[] {
  return attribution !== undefined && attribution.cue.length > 0 ? attribution.cue : claim.content;
}

/** Whether the contents of two claims share words of the text: one is attributed within the other. */
export function areNested(a: ClaimProfile, b: ClaimProfile): boolean {
  return a.claim.content.some((one) =>
    b.claim.content.some((other) => one.start < other.end && other.start < one.end),
  );
}

/** Whether two sets share a member. */
export function meets<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
