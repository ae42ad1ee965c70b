import {
  type CueMeaning,
  type CueStrength,
  findPhrase,
  type Language,
  type NegatedCue,
} from "../../language/index.js";
import {
  isAdjective,
  isAdverb,
  isNoun,
  isTagged,
  isVerb,
  type Reading,
  type SomeTokens,
  sequenceOf,
  someTokens,
  type TaggedToken,
  tokensWithin,
} from "../../reading/index.js";
import type { Act, Certainty, Span } from "../../record/index.js";

/** What the words of a cue say by themselves, before the content is looked at. */
export interface CueReading {
  readonly act: Act;
  /** "none" where no word of the cue is known: a colon, a dash, a verb that is no verb of saying. */
  readonly strength: CueStrength | "none";
  /** How certain the cue leaves its content at best. */
  readonly certainty: Certainty;
  readonly polarity: CueMeaning["polarity"];
  readonly target: boolean;
  /** The token the act was read from; absent for "none". */
  readonly head?: TaggedToken;
  /** The act is done to the subject: "was accused by". */
  readonly passive: boolean;
  readonly negated: boolean;
  /** Each hedge in the cue, or just before it: "*may* have confirmed". */
  readonly hedges: readonly SomeTokens[];
}

interface Candidate {
  readonly group: CueMeaning;
  readonly head: TaggedToken;
  readonly rank: number;
}

/** A particle or object of the cue may stand in the content: "called" | "for an inquiry". */
const LOOK_BEYOND = 10;
/** "has not yet been able to" */
const LOOK_BEFORE = 5;

/**
 * Reads a cue: the act of its strongest word (a verb before an adjective before a noun; see `CueStrength`),
 * turned by negation ("did not deny"). A cue without a known word states.
 */
export function readCue(reading: Reading, spans: readonly Span[]): CueReading {
  const cue = someTokens(tokensWithin(reading, spans));
  const last = cue?.at(-1);
  if (cue === undefined || last === undefined) return unreadCue;
  const sentence = reading.sentences[last.sentence]?.tokens;
  const from = sentence?.from ?? cue[0].index;
  const end = Math.min(sentence?.to ?? 0, last.index + 1 + LOOK_BEYOND);
  const best = strongestCandidate(reading.language, cue, reading.tokens.slice(last.index + 1, end));
  const hedging = hedgesAround(reading, cue, from);
  if (best === undefined) return { ...unreadCue, ...hedging };
  const { head, group } = best;
  const negated = isNegated(reading, head, from);
  const meaning: NegatedCue = negated ? negatedCue(reading, head, group) : group;
  return {
    act: meaning.act,
    strength: group.strength,
    certainty: leastCertain(meaning.certainty, hedging.certainty),
    polarity: meaning.polarity,
    target: group.target,
    head,
    passive: isPassive(reading, head),
    negated,
    hedges: hedging.hedges,
  };
}

const unreadCue: CueReading = {
  act: "state",
  strength: "none",
  certainty: "certain",
  polarity: "keep",
  target: false,
  passive: false,
  negated: false,
  hedges: [],
};

const certaintyOrder: readonly Certainty[] = ["certain", "probable", "possible", "underspecified"];

/** The weaker of two certainties. */
export function leastCertain(a: Certainty, b: Certainty): Certainty {
  return certaintyOrder.indexOf(a) >= certaintyOrder.indexOf(b) ? a : b;
}

const ranks: Readonly<Record<CueStrength, number>> = { full: 30, attitude: 20, plain: 10 };
/** Of a phrase over that of its strength: "called for" says more than "called". */
const PHRASE_BONUS = 1;
/**
 * Within one strength a verb outranks the rest. An adjective or noun never outranks a verb of saying, which may
 * have it in an adjunct: "said in a warning", "told a protest".
 */
const ADJECTIVE_RANK = 8;
const NOUN_RANK = 6;
/** Tags err; a word that is a cue under another part of speech is a guess, better than none. */
const MISTAGGED_RANK = 4;

function strongestCandidate(
  language: Language,
  cue: SomeTokens,
  beyond: readonly TaggedToken[],
): Candidate | undefined {
  const { cues } = language;
  const tokens = [...cue, ...beyond];
  const sequence = sequenceOf(language, tokens);
  let best: Candidate | undefined;
  for (const [from, head] of cue.entries()) {
    const phrase = findPhrase(cues.phrases, sequence, from, tokens.length);
    const candidate =
      phrase === undefined
        ? wordCandidate(cues, head)
        : { group: phrase.meaning, head, rank: ranks[phrase.meaning.strength] + PHRASE_BONUS };
    if (candidate !== undefined && (best === undefined || candidate.rank > best.rank)) best = candidate;
  }
  return best;
}

function wordCandidate(cues: Language["cues"], head: TaggedToken): Candidate | undefined {
  const verb = lookUp(cues.verbs, head.lemmas);
  const adjective = lookUp(cues.adjectives, head.lemmas);
  const noun = lookUp(cues.nouns, head.lemmas);
  if (isVerb(head) && verb !== undefined) return { group: verb, head, rank: ranks[verb.strength] };
  if (isAdjective(head) && adjective !== undefined) return { group: adjective, head, rank: ADJECTIVE_RANK };
  if (isNoun(head) && noun !== undefined) return { group: noun, head, rank: NOUN_RANK };
  const group = verb ?? noun ?? adjective;
  return group === undefined || isTagged(head, "DT", "IN")
    ? undefined
    : { group, head, rank: MISTAGGED_RANK };
}

function lookUp(groups: ReadonlyMap<string, CueMeaning>, lemmas: readonly string[]): CueMeaning | undefined {
  for (const lemma of lemmas) {
    const group = groups.get(lemma);
    if (group !== undefined) return group;
  }
  return undefined;
}

/** Auxiliaries, adverbs and verbs that only prepare another ("refused to", "failed to" are cues or negations). */
const isPreVerb = ({ verbs }: Language, token: TaggedToken | undefined): boolean =>
  isAdverb(token) || isTagged(token, "MD", "TO") || hasLemma(token, verbs.auxiliaries);

const hasLemma = (token: TaggedToken | undefined, wanted: ReadonlySet<string>): boolean =>
  token?.lemmas.some((lemma) => wanted.has(lemma)) === true;

/**
 * The nearest word before a verb, from `floor` on, that is one of those wanted and has but auxiliaries and adverbs
 * behind it: "not" in "has not yet been".
 */
function wordBefore(
  { tokens, language }: Reading,
  head: TaggedToken,
  floor: number,
  wanted: ReadonlySet<string>,
): TaggedToken | undefined {
  for (const token of tokens.slice(Math.max(floor, head.index - LOOK_BEFORE), head.index).reverse()) {
    if (hasLemma(token, wanted)) return token;
    if (!isPreVerb(language, token)) return undefined;
  }
  return undefined;
}

function isNegated(reading: Reading, head: TaggedToken, sentenceStart: number): boolean {
  const { ofCues, spared } = reading.language.negation;
  const negation = wordBefore(reading, head, sentenceStart, ofCues);
  return negation !== undefined && !spared.has(reading.tokens[negation.index + 1]?.lower ?? "");
}

/** "could not confirm" tells of no refusal: nobody would not, somebody was not able to. */
function negatedCue(reading: Reading, head: TaggedToken, group: CueMeaning): NegatedCue {
  const { cues, verbs } = reading.language;
  const meaning = cues.negated[group.act] ?? group;
  const isUnable = wordBefore(reading, head, 0, verbs.ability) !== undefined;
  return isUnable && meaning.act === "refuse" ? { ...meaning, act: "state" } : meaning;
}

function isPassive(reading: Reading, head: TaggedToken): boolean {
  return head.pos === "VBN" && wordBefore(reading, head, 0, reading.language.verbs.passive) !== undefined;
}

function hedgesAround(
  { tokens, language }: Reading,
  cue: SomeTokens,
  sentenceStart: number,
): Pick<CueReading, "hedges" | "certainty"> {
  const [{ index: first }] = cue;
  let from = first;
  while (from > Math.max(sentenceStart, first - LOOK_BEFORE) && isPreVerb(language, tokens[from - 1]))
    from -= 1;
  const around = [...tokens.slice(from, first), ...cue];
  const sequence = sequenceOf(language, around);
  const isNegator = (token: TaggedToken | undefined) => language.negation.particles.has(token?.lower ?? "");
  const found: SomeTokens[] = [];
  let certainty: Certainty = "certain";
  let end = 0;
  for (const [position, token] of around.entries()) {
    if (position < end) continue;
    const phrase = findPhrase(language.hedges, sequence, position, around.length);
    if (phrase === undefined || phrase.meaning.effect === "approximate") continue;
    const { effect, only } = phrase.meaning;
    if (only === "modal" && (token.pos !== "MD" || isNegator(tokens[token.index + 1]))) continue;
    // The wish or plan of a cue is the act itself ("hoped to"), and its "not ... if" asks.
    if (effect === "underspecified") continue;
    const hedge = someTokens(around.slice(phrase.from, phrase.to));
    if (hedge !== undefined) found.push(hedge);
    certainty = leastCertain(certainty, effect);
    end = phrase.to;
  }
  return { hedges: found, certainty };
}
