import type { Language } from "../language/index.js";
import type { IndexRange, Sentence } from "../text/index.js";
import type { TaggedToken } from "./tagged-token.js";
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDeterminer,
  isNoun,
  isProperNoun,
  isTagged,
} from "./word-classes.js";

/** A noun phrase without what follows its head: "the territory's health ministry", head "ministry". */
export interface NounPhrase extends IndexRange {
  /** Index of the head's token. */
  readonly head: number;
}

/** The noun phrases of a text, in its order, and where they begin and end. */
export interface NounPhrases extends Iterable<NounPhrase> {
  /** The phrase that a token heads. */
  headedBy(token: number): NounPhrase | undefined;
  /** The longest phrase that begins with a token. */
  startingAt(token: number): NounPhrase | undefined;
  /** The longest phrase that ends before a token. */
  endingAt(token: number): NounPhrase | undefined;
}

/** A phrase of more words than this is a list or a table, not a description. */
const LONGEST_PHRASE = 20;

/**
 * Finds base noun phrases by part of speech, in one pass over the tokens. A possessor is a phrase of its own
 * besides the whole: "the territory" and "the territory's health ministry".
 */
export function findNounPhrases(
  tokens: readonly TaggedToken[],
  sentences: readonly Sentence[],
  language: Language,
): NounPhrases {
  const found = sentences.flatMap((sentence) => phrasesOf(tokens, sentence.tokens, language));
  const byHead = new Map(found.map((phrase) => [phrase.head, phrase]));
  const byEnd = new Map<number, NounPhrase>();
  const byStart = new Map<number, NounPhrase>();
  for (const phrase of found) {
    if (phrase.to > (byStart.get(phrase.from)?.to ?? 0)) byStart.set(phrase.from, phrase);
    const longest = byEnd.get(phrase.to);
    if (longest === undefined || phrase.from <= longest.from) byEnd.set(phrase.to, phrase);
  }
  return {
    [Symbol.iterator]: () => found[Symbol.iterator](),
    headedBy: (token) => byHead.get(token),
    startingAt: (token) => byStart.get(token),
    endingAt: (token) => byEnd.get(token),
  };
}

function phrasesOf(
  all: readonly TaggedToken[],
  range: IndexRange,
  language: Language,
): readonly NounPhrase[] {
  const at = (index: number): TaggedToken | undefined =>
    index >= range.from && index < range.to ? all[index] : undefined;
  const phrases: NounPhrase[] = [];
  let from = range.from;
  while (from < range.to) {
    if (!opensPhrase(at(from)) && !isModifyingParticiple(at(from - 1), at(from), at(from + 1))) {
      from += 1;
      continue;
    }
    const to = endOfPhrase(at, from);
    const start = withCoordinatedModifiers(at, from, language);
    for (const end of nounEnds(at, from, to)) {
      if (end - start <= LONGEST_PHRASE) phrases.push({ from: start, to: end, head: end - 1 });
    }
    from = Math.max(to, from + 1);
  }
  return phrases;
}

type TokenAt = (index: number) => TaggedToken | undefined;

const isModifier = (token: TaggedToken | undefined): boolean =>
  isAdjective(token) || isTagged(token, "CD", "$");

const opensPhrase = (token: TaggedToken | undefined): boolean =>
  isDeterminer(token) || isModifier(token) || isNoun(token);

/** "*elected* officials", not "has elected officials". */
const isModifyingParticiple = (
  before: TaggedToken | undefined,
  here: TaggedToken | undefined,
  next: TaggedToken | undefined,
): boolean =>
  isTagged(here, "VBN") &&
  isNoun(next) &&
  (before === undefined || isTagged(before, "IN", "CC", ",", ":", "``"));

/** Where the run of words that can belong to one phrase ends. */
function endOfPhrase(at: TokenAt, from: number): number {
  let index = from + 1;
  while (continuesPhrase(at(index - 1), at(index), at(index + 1))) index += 1;
  return index;
}

function continuesPhrase(
  before: TaggedToken | undefined,
  here: TaggedToken | undefined,
  next: TaggedToken | undefined,
): boolean {
  if (isNoun(here)) return true;
  if (isTagged(here, "POS")) return isNoun(before);
  // "gave reporters fresh details": an adjective or a number behind a common noun opens a new phrase.
  if (isModifier(here)) return !isNoun(before) || isProperNoun(before);
  if (isTagged(here, "VBN", "VBG")) return !isNoun(before) && (isNoun(next) || isModifier(next));
  if (isAdverb(here)) return !isNoun(before) && isAdjective(next);
  return isDeterminer(here) && isTagged(before, "PDT");
}

/** The ends of the nested phrases of one run: before each possessive mark, and at its last noun. */
function nounEnds(at: TokenAt, from: number, to: number): readonly number[] {
  const ends: number[] = [];
  let last: number | undefined;
  for (let index = from; index < to; index++) {
    if (isNoun(at(index))) last = index + 1;
    else if (isTagged(at(index), "POS") && last === index) ends.push(last);
  }
  if (last !== undefined && ends.at(-1) !== last) ends.push(last);
  return ends;
}

/** "US, Qatari and *Egyptian mediators*" is one phrase: its modifiers are coordinated. */
function withCoordinatedModifiers(at: TokenAt, from: number, { names }: Language): number {
  const isNational = (token: TaggedToken | undefined): boolean =>
    token !== undefined && (names.isDemonym(token.text) || names.isPlaceAbbreviation(token.text));
  const first = at(from);
  // A comma alone does not join: "In Qatar, Egyptian mediators …".
  const isCoordinated = isConjunction(at(from - 1));
  if (first === undefined || !isCoordinated || !names.isDemonym(first.text) || !isNoun(at(from + 1)))
    return from;
  let start = from;
  for (;;) {
    const joint = at(start - 1);
    const item = isConjunction(joint) && at(start - 2)?.text === "," ? start - 3 : start - 2;
    if (!(isConjunction(joint) || joint?.text === ",") || !isNational(at(item))) return start;
    start = item;
  }
}
