import { english } from "../../language/en/index.js";
import { type CueMeaning, type CueStrength, findPhrase, type NegatedCue } from "../../language/index.js";
import type { Act, Certainty, Span } from "../../record/index.js";
import { indexOfHolder } from "./token-range.js";
import { isNoun, isVerb, sequenceOf, type Words } from "./words.js";

/** What the words of a cue say by themselves, before the content is looked at. */
export interface CueReading {
  readonly act: Act;
  /** "none" where no word of the cue is known: a colon, a dash, a verb that is no verb of saying. */
  readonly strength: CueStrength | "none";
  /** How certain the cue leaves its content at best. */
  readonly certainty: Certainty;
  readonly polarity: CueMeaning["polarity"];
  readonly target: boolean;
  /** The token the act was read from, and the first after the words that carry it; both -1 for "none". */
  readonly head: number;
  readonly end: number;
  /** The act is done to the subject: "was accused by". */
  readonly passive: boolean;
  readonly negated: boolean;
  /** The tokens in the cue, or just before it, that hedge: "*may* have confirmed". */
  readonly hedges: readonly number[];
}

interface Candidate {
  readonly group: CueMeaning;
  /** Positions in the cue's sequence. */
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

// A particle or object of the cue may stand in the content: "called" | "for an inquiry".
const LOOK_BEYOND = 10;
// "has not yet been able to"
const LOOK_BEFORE = 5;

/**
 * Reads a cue: the act of its strongest word (a verb before an adjective before a noun; see `CueStrength`),
 * turned by negation ("did not deny"). A cue without a known word states.
 */
export function readCue(words: Words, cue: readonly Span[]): CueReading {
  const inside = words.within(cue);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return unreadCue;
  const sentences = words.document.sentences;
  const sentence = sentences[indexOfHolder(sentences, words.span(last)?.start ?? 0)]?.tokens;
  const beyond: number[] = [];
  for (let i = last + 1; i < Math.min(sentence?.to ?? 0, last + 1 + LOOK_BEYOND); i++) beyond.push(i);
  const indexes = [...inside, ...beyond];
  const best = strongestCandidate(words, indexes, inside.length);
  const hedging = hedgesAround(words, first, inside, sentence?.from ?? first);
  if (best === undefined) return { ...unreadCue, hedges: hedging.tokens, certainty: hedging.certainty };
  const head = indexes[best.from] ?? first;
  const end = (indexes[best.to - 1] ?? head) + 1;
  const negated = isNegated(words, head, sentence?.from ?? first);
  const meaning: NegatedCue = negated ? negatedCue(words, head, best.group) : best.group;
  return {
    act: meaning.act,
    strength: best.group.strength,
    certainty: leastCertain(meaning.certainty, hedging.certainty),
    polarity: meaning.polarity,
    target: best.group.target,
    head,
    end,
    passive: isPassive(words, head),
    negated,
    hedges: hedging.tokens,
  };
}

const unreadCue: CueReading = {
  act: "state",
  strength: "none",
  certainty: "certain",
  polarity: "keep",
  target: false,
  head: -1,
  end: -1,
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
// Within one strength a verb outranks the rest. An adjective or noun never outranks a verb of saying, which may
// have it in an adjunct: "said in a warning", "told a protest".
const ADJECTIVE_RANK = 8;
const NOUN_RANK = 6;
// Tags err; a word that is a cue under another part of speech is a guess, better than none.
const MISTAGGED_RANK = 4;

function strongestCandidate(words: Words, indexes: readonly number[], length: number): Candidate | undefined {
  const sequence = sequenceOf(words, indexes);
  let best: Candidate | undefined;
  for (let from = 0; from < length; from++) {
    const phrase = findPhrase(english.cues.phrases, sequence, from, indexes.length);
    const candidate =
      phrase === undefined
        ? wordCandidate(words, indexes[from] ?? -1, from)
        : { group: phrase.meaning, from, to: phrase.to, rank: ranks[phrase.meaning.strength] + 1 };
    if (candidate !== undefined && (best === undefined || candidate.rank > best.rank)) best = candidate;
  }
  return best;
}

function wordCandidate(words: Words, index: number, from: number): Candidate | undefined {
  const pos = words.pos(index);
  const lemmas = words.lemmas(index);
  const verb = lookUp(english.cues.verbs, lemmas);
  const adjective = lookUp(english.cues.adjectives, lemmas);
  const noun = lookUp(english.cues.nouns, lemmas);
  const at = (group: CueMeaning, rank: number) => ({ group, from, to: from + 1, rank });
  if (isVerb(pos) && verb !== undefined) return at(verb, ranks[verb.strength]);
  if (pos.startsWith("JJ") && adjective !== undefined) return at(adjective, ADJECTIVE_RANK);
  if (isNoun(pos) && noun !== undefined) return at(noun, NOUN_RANK);
  const guess = verb ?? noun ?? adjective;
  return guess === undefined || pos === "DT" || pos === "IN" ? undefined : at(guess, MISTAGGED_RANK);
}

function lookUp(groups: ReadonlyMap<string, CueMeaning>, lemmas: readonly string[]): CueMeaning | undefined {
  for (const lemma of lemmas) {
    const group = groups.get(lemma);
    if (group !== undefined) return group;
  }
  return undefined;
}

/** Auxiliaries, adverbs and verbs that only prepare another ("refused to", "failed to" are cues or negations). */
function isPreVerb(words: Words, index: number): boolean {
  const pos = words.pos(index);
  return pos.startsWith("RB") || pos === "MD" || pos === "TO" || isAuxiliary(words, index);
}

function isAuxiliary(words: Words, index: number): boolean {
  return words.lemmas(index).some((lemma) => english.verbs.auxiliaries.has(lemma));
}

function isNegated(words: Words, head: number, sentenceStart: number): boolean {
  const earliest = Math.max(sentenceStart, head - LOOK_BEFORE);
  for (let i = head - 1; i >= earliest; i--) {
    if (words.lemmas(i).some((lemma) => english.negation.ofCues.has(lemma))) {
      return !english.negation.spared.has(words.text(i + 1));
    }
    if (!isPreVerb(words, i)) return false;
  }
  return false;
}

const isNegator = (words: Words, index: number) => english.negation.particles.has(words.text(index));

/** "could not confirm" tells of no refusal: nobody would not, somebody was not able to. */
function negatedCue(words: Words, head: number, group: CueMeaning): NegatedCue {
  const meaning = english.cues.negated[group.act] ?? group;
  for (let i = head - 1; i >= head - LOOK_BEFORE; i--) {
    if (words.lemmas(i).some((lemma) => english.verbs.ability.has(lemma))) {
      return meaning.act === "refuse" ? { ...meaning, act: "state" } : meaning;
    }
    if (!isPreVerb(words, i)) break;
  }
  return meaning;
}

function isPassive(words: Words, head: number): boolean {
  if (words.pos(head) !== "VBN") return false;
  for (let i = head - 1; i >= head - LOOK_BEFORE; i--) {
    if (words.lemmas(i).some((lemma) => english.verbs.passive.has(lemma))) return true;
    if (!isPreVerb(words, i)) return false;
  }
  return false;
}

function hedgesAround(
  words: Words,
  first: number,
  inside: readonly number[],
  sentenceStart: number,
): { readonly tokens: readonly number[]; readonly certainty: Certainty } {
  let from = first;
  while (from > Math.max(sentenceStart, first - LOOK_BEFORE) && isPreVerb(words, from - 1)) from -= 1;
  const indexes = [...Array.from({ length: first - from }, (_, i) => from + i), ...inside];
  const sequence = sequenceOf(words, indexes);
  const tokens: number[] = [];
  let certainty: Certainty = "certain";
  for (let position = 0; position < indexes.length; position++) {
    const found = findPhrase(english.hedges, sequence, position, indexes.length);
    if (found === undefined || found.meaning.effect === "approximate") continue;
    const { effect, only } = found.meaning;
    const index = indexes[position] ?? -1;
    if (only === "modal" && (words.pos(index) !== "MD" || isNegator(words, index + 1))) continue;
    // The wish or plan of a cue is the act itself ("hoped to"), and its "not ... if" asks.
    if (effect === "underspecified") continue;
    tokens.push(...indexes.slice(found.from, found.to));
    certainty = leastCertain(certainty, effect);
    position = found.to - 1;
  }
  return { tokens, certainty };
}
