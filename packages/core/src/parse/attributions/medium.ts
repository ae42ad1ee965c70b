import { english } from "../../language/en/index.js";
import { findPhrase, type LemmaSequence } from "../../language/index.js";
import { rangeWithin } from "../../reading/index.js";
import type { Medium, Span } from "../../record/index.js";
import type { TextDocument, Token } from "../../text/index.js";
import type { AttributionSpans } from "./attribution-spans.js";

// "in a long and unusually blunt statement": as many words may stand between preposition and noun.
const LONGEST_MODIFIER = 5;
// Behind the cue; a medium farther off belongs to something else.
const FURTHEST_BEHIND = 12;
// Tokens around the cue that are looked at: longer than most sentences, and a bound on the work for each cue.
const WINDOW = 60;

/**
 * Through what something was said, and the words that say so: "in a statement", "told *reporters*", "told *the BBC*",
 * "on Facebook", "*tweeted*". Looks at the words of the cue and the source and around them in the cue's sentence,
 * never inside the content. Undefined where nothing says it. Never throws; looks at one sentence.
 */
export function mediumOf(
  document: TextDocument,
  attribution: Pick<AttributionSpans, "source" | "cue" | "content">,
): Medium | undefined {
  const anchor = attribution.cue[0];
  if (anchor === undefined) return undefined;
  const places = openTokens(document, attribution, anchor);
  const sequence = sequenceOf(places.map(({ token }) => token));
  const cueStart = places.findIndex(({ token }) => token.start >= anchor.start);
  if (cueStart < 0) return undefined;
  return (
    toldTo(places, sequence, cueStart) ??
    behindPreposition(places, sequence, cueStart) ??
    asSource(document, places, sequence, attribution.source) ??
    byVerb(places, sequence, attribution.cue)
  );
}

interface Place {
  readonly token: Token;
  /** The token is joined to the one before it: no content stands between. */
  readonly joined: boolean;
}

/** The tokens around the cue, within its sentence, that no content covers. */
function openTokens(
  document: TextDocument,
  attribution: Pick<AttributionSpans, "content">,
  anchor: Span,
): readonly Place[] {
  const { from } = rangeWithin(document.sentences, { start: anchor.start + 1, end: anchor.end + 1 });
  const sentence = document.sentences[from - 1];
  if (sentence === undefined) return [];
  const places: Place[] = [];
  let joined = false;
  const cue = rangeWithin(document.tokens, anchor).from;
  const first = Math.max(sentence.tokens.from, cue - WINDOW);
  const last = Math.min(sentence.tokens.to, cue + WINDOW);
  for (const token of document.tokens.slice(first, last)) {
    const covered = attribution.content.some(({ start, end }) => token.start >= start && token.start < end);
    if (!covered) places.push({ token, joined });
    joined = !covered;
  }
  return places;
}

function sequenceOf(tokens: readonly Token[]): LemmaSequence {
  return {
    lemmasAt: (position) => english.lemmas.candidates(tokens[position]?.text ?? ""),
    mayInterrupt: () => false,
  };
}

/** "told reporters", "told the BBC", "told a news conference": the first words behind "tell" or "speak to". */
function toldTo(places: readonly Place[], sequence: LemmaSequence, cueStart: number): Medium | undefined {
  const teller = findWithin(cueStart, cueStart + LONGEST_MODIFIER, (position) =>
    sequence.lemmasAt(position).some((lemma) => english.verbs.telling.has(lemma)),
  );
  if (teller === undefined) return undefined;
  let isObject = true;
  for (let position = teller + 1; position <= teller + LONGEST_MODIFIER; position++) {
    const place = places[position];
    if (place === undefined || /^[.,;:"“]$/.test(place.token.text)) return undefined;
    const start = place.token.start;
    const outlet = isName(place.token)
      ? findPhrase(english.media.outlets, sequence, position, places.length)
      : undefined;
    if (outlet !== undefined) return { kind: outlet.meaning, span: { start, end: endAt(places, outlet.to) } };
    const word = place.token.text.toLowerCase();
    if (english.media.prepositions.has(word)) isObject = false;
    const told = isObject ? findPhrase(english.media.nouns, sequence, position, places.length) : undefined;
    if (told !== undefined) return { kind: told.meaning, span: { start, end: endAt(places, told.to) } };
    for (const lemma of sequence.lemmasAt(position)) {
      const kind = english.media.addressees.get(lemma);
      if (kind !== undefined) return { kind, span: { start, end: place.token.end } };
    }
  }
  return undefined;
}

/** "in a statement", before or behind the cue; the nearest behind it wins. */
function behindPreposition(
  places: readonly Place[],
  sequence: LemmaSequence,
  cueStart: number,
): Medium | undefined {
  const order = [
    ...Array.from({ length: FURTHEST_BEHIND }, (_, i) => cueStart + 1 + i),
    ...Array.from({ length: Math.min(cueStart, FURTHEST_BEHIND) }, (_, i) => cueStart - 1 - i),
  ];
  for (const position of order) {
    const found = places[position] && findPhrase(english.media.nouns, sequence, position, places.length);
    if (!found) continue;
    const preposition = prepositionBefore(places, position, found.meaning);
    if (preposition !== undefined && position < cueStart && !leadsToCue(preposition, cueStart)) continue;
    const start = preposition === undefined ? undefined : places[preposition]?.token.start;
    if (start !== undefined) return { kind: found.meaning, span: { start, end: endAt(places, found.to) } };
  }
  return undefined;
}

/** Before the cue a medium opens the sentence or stands next to the cue; elsewhere it belongs to another verb. */
function leadsToCue(preposition: number, cueStart: number): boolean {
  return preposition <= 1 || cueStart - preposition <= LONGEST_MODIFIER;
}

function prepositionBefore(places: readonly Place[], noun: number, kind: Medium["kind"]): number | undefined {
  for (let position = noun - 1; position >= Math.max(0, noun - 1 - LONGEST_MODIFIER); position--) {
    if (places[position + 1]?.joined !== true) return undefined;
    const word = places[position]?.token.text.toLowerCase() ?? "";
    const leads = english.media.prepositions.get(word);
    if (leads !== undefined) return leads === "any" || leads.includes(kind) ? position : undefined;
    if (!/^[\p{L}\p{N}'’-]+$/u.test(word) || english.media.barriers.has(word)) return undefined;
  }
  return undefined;
}

/** "according to a *report*", "the *statement* said": the source is itself the medium. */
function asSource(
  document: TextDocument,
  places: readonly Place[],
  sequence: LemmaSequence,
  source: readonly Span[],
): Medium | undefined {
  for (let position = 0; position < places.length; position++) {
    const token = places[position]?.token;
    const holder = token && source.find(({ start, end }) => token.start >= start && token.start < end);
    const first = source[0];
    if (token === undefined || holder === undefined || first === undefined) continue;
    // Only the head of the source: "a statement from the ministry", not "the author of the statement".
    if (hasComplement(document.text.slice(first.start, token.start))) return undefined;
    const found = findPhrase(english.media.nouns, sequence, position, places.length);
    const next = places[found?.to ?? 0]?.token;
    const isHead =
      next === undefined || !/^\p{L}/u.test(next.text) || !withinAny(source, next) || isFunctionWord(next);
    if (found !== undefined && isHead && !isName(token) && !isBody(token)) {
      return { kind: found.meaning, span: { start: token.start, end: endAt(places, found.to) } };
    }
  }
  return undefined;
}

function byVerb(places: readonly Place[], sequence: LemmaSequence, cue: readonly Span[]): Medium | undefined {
  for (let position = 0; position < places.length; position++) {
    const token = places[position]?.token;
    if (token === undefined || !withinAny(cue, token)) continue;
    for (const lemma of sequence.lemmasAt(position)) {
      const kind = english.media.verbs.get(lemma);
      if (kind !== undefined) return { kind, span: { start: token.start, end: token.end } };
    }
  }
  return undefined;
}

/** "The *court* ruled" speaks for itself; "in court" is where it was said. */
const isBody = (token: Token) => english.nouns.find(token.text)?.types[0] === "organization";
const isName = (token: Token) => /^\p{Lu}/u.test(token.text);
const withinAny = (spans: readonly Span[], { start }: Token) =>
  spans.some((span) => start >= span.start && start < span.end);
const isFunctionWord = (token: Token) => english.media.afterHead.has(token.text);
const hasComplement = (text: string) =>
  text
    .toLowerCase()
    .split(/\W+/)
    .some((word) => english.media.beforeComplement.has(word));

function findWithin(from: number, to: number, holds: (position: number) => boolean): number | undefined {
  for (let position = from; position < to; position++) if (holds(position)) return position;
  return undefined;
}

function endAt(places: readonly Place[], to: number): number {
  return places[to - 1]?.token.end ?? 0;
}
