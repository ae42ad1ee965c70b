import { english } from "../../language/en/index.js";
import type { Attribution, Claim, Entity, EntityId, Mention, Span } from "../../record/index.js";
import { itemsWithin, mainClause, type Placed, rangeWithin, type Words } from "../claims/index.js";

/** A claim as it is compared with others. */
export interface ClaimProfile {
  readonly claim: Claim;
  /** Its place in the order of the text. */
  readonly position: number;
  /** What its content speaks of: entities by identifier, and the other telling words by lemma. */
  readonly keys: ReadonlySet<string>;
  /** The keys that are entities. */
  readonly entityKeys: ReadonlySet<string>;
  /** The keys that are words, not entities. */
  readonly words: ReadonlySet<string>;
  /** The beginnings of its words, alike for "threat" and "threaten". */
  readonly stems: ReadonlySet<string>;
  /** The numbers among its words. */
  readonly numbers: ReadonlySet<string>;
  /** The main verb of its content, by outcome or lemma; undefined for a content without a verb. */
  readonly predicate: string | undefined;
  readonly attribution: Attribution | undefined;
  /** An attribution without a content that it carries on: "Brandt *disagreed*. “…,” he said." */
  readonly preface: Attribution | undefined;
  /** Index of the sentence in which it, or its attribution, begins. */
  readonly sentence: number;
  readonly sources: ReadonlySet<EntityId>;
  /** The sources, and those that a source holds an office of: its country, its party. */
  readonly sides: ReadonlySet<EntityId>;
  /** The nouns and names by which its source is called: "poll" for both "the poll" and "a new poll by Marist". */
  readonly sourceNouns: ReadonlySet<string>;
  /** Whether its source is called by a name there. */
  readonly isNamed: boolean;
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
  preface: Attribution | undefined,
  position: number,
): ClaimProfile {
  const { entityKeys, wordKeys, numbers } = keysOf(words, mentions, claim.content);
  const nouns = words.within(attribution?.source ?? []).filter((index) => words.pos(index).startsWith("NN"));
  return {
    claim,
    position,
    keys: new Set([...entityKeys, ...wordKeys]),
    entityKeys,
    words: wordKeys,
    stems: new Set([...wordKeys].map((word) => word.slice(0, STEM_LENGTH))),
    numbers,
    predicate: predicateOf(words, claim.content),
    attribution,
    preface,
    sentence: sentenceOf(words, [
      ...(attribution?.source ?? []),
      ...(attribution?.cue ?? []),
      ...claim.content,
    ]),
    sources: new Set(claim.sources),
    sides: new Set(claim.sources.flatMap((id) => [id, ...representedBy(entities.get(id))])),
    sourceNouns: new Set(nouns.map((index) => words.lemma(index))),
    isNamed: nouns.some((index) => words.pos(index).startsWith("NNP")),
    targets: new Set(claim.targets),
    about: new Set([...claim.targets, ...claim.about]),
  };
}

// Words that share this many letters are mostly of one root: "manipulate" and "manipulation", "threat" and "threaten".
const STEM_LENGTH = 6;

/** Index of the sentence in which the first of some spans begins. Logarithmic in the sentences. */
export function sentenceOf(words: Words, spans: readonly Span[]): number {
  const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  return rangeWithin(words.document.sentences, { start: 0, end: start + 1 }).to - 1;
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
    if (lemma.length > 1 && !english.verbs.common.has(lemma)) wordKeys.add(lemma);
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
  return english.verbs.outcomes.get(lemma) ?? lemma;
}

/** Words that show a relation: a claim's cue, or its content where it has none. */
export function evidenceOf({ claim, attribution }: ClaimProfile): readonly Span[] {
  return attribution !== undefined && attribution.cue.length > 0 ? attribution.cue : claim.content;
}

/** Whether an accusation, or a criticism, is aimed at the source of another claim, or at its side. */
export function isAimedAt(accusation: ClaimProfile, other: ClaimProfile): boolean {
  return meets(accusation.targets, other.sides) && !meets(accusation.sides, other.sides);
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
