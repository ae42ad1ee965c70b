import {
  isNoun,
  isPlainVerb,
  isProperNoun,
  itemsWithin,
  mainClause,
  type Placed,
  type Reading,
  rangeWithin,
  type TaggedToken,
  tokensWithin,
} from "../../reading/index.js";
import type { Attribution, Claim, Entity, EntityId, Mention, Span } from "../../record/index.js";

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
  reading: Reading,
  mentions: readonly Placed<Mention>[],
  entities: ReadonlyMap<EntityId, Entity>,
  claim: Claim,
  attribution: Attribution | undefined,
  preface: Attribution | undefined,
  position: number,
): ClaimProfile {
  const { entityKeys, wordKeys, numbers } = keysOf(reading, mentions, claim.content);
  const nouns = tokensWithin(reading, attribution?.source ?? []).filter(isNoun);
  return {
    claim,
    position,
    keys: new Set([...entityKeys, ...wordKeys]),
    entityKeys,
    words: wordKeys,
    stems: new Set([...wordKeys].map((word) => word.slice(0, STEM_LENGTH))),
    numbers,
    predicate: predicateOf(reading, claim.content),
    attribution,
    preface,
    sentence: sentenceOf(reading, [
      ...(attribution?.source ?? []),
      ...(attribution?.cue ?? []),
      ...claim.content,
    ]),
    sources: new Set(claim.sources),
    sides: new Set(claim.sources.flatMap((id) => [id, ...representedBy(entities.get(id))])),
    sourceNouns: new Set(nouns.map(({ lemma }) => lemma)),
    isNamed: nouns.some(isProperNoun),
    targets: new Set(claim.targets),
    about: new Set([...claim.targets, ...claim.about]),
  };
}

// Words that share this many letters are mostly of one root: "manipulate" and "manipulation", "threat" and "threaten".
const STEM_LENGTH = 6;

/** Index of the sentence in which the first of some spans begins. Logarithmic in the sentences. */
export function sentenceOf({ sentences }: Reading, spans: readonly Span[]): number {
  const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  return rangeWithin(sentences, { start: 0, end: start + 1 }).to - 1;
}

function representedBy(entity: Entity | undefined): readonly EntityId[] {
  return entity?.type === "person" ? entity.roles.flatMap((role) => role.of ?? []) : [];
}

/** Telling are nouns, verbs but the commonest, adjectives and numbers; a word of a mention stands for its entity. */
function keysOf(reading: Reading, mentions: readonly Placed<Mention>[], content: readonly Span[]) {
  const entityKeys = new Set<string>();
  const wordKeys = new Set<string>();
  const numbers = new Set<string>();
  const mentioned = new Set<TaggedToken>();
  for (const mention of content.flatMap((span) => itemsWithin(mentions, span))) {
    entityKeys.add(mention.entity);
    if (mention.kind !== "nominal")
      for (const token of tokensWithin(reading, mention.span)) mentioned.add(token);
  }
  for (const token of tokensWithin(reading, content)) {
    const { lemma, pos } = token;
    if (mentioned.has(token) || !/^(?:NN|VB|JJ|CD)/.test(pos)) continue;
    if (lemma.length > 1 && !reading.language.verbs.common.has(lemma)) wordKeys.add(lemma);
    if (pos === "CD") numbers.add(lemma);
  }
  return { entityKeys, wordKeys, numbers };
}

function predicateOf(reading: Reading, content: readonly Span[]): string | undefined {
  const { verb } = mainClause(reading, tokensWithin(reading, content));
  const lemma = verb?.group.tokens.filter(isPlainVerb).at(-1)?.lemma;
  return lemma === undefined ? undefined : (reading.language.verbs.outcomes.get(lemma) ?? lemma);
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
