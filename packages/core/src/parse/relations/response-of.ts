import { english } from "../../language/en/index.js";
import { findPhrase, type Response } from "../../language/index.js";
import type { Attribution, Span } from "../../record/index.js";
import { sequenceOf, type Words } from "../claims/index.js";
import type { ClaimProfile } from "./claim-profile.js";

/** A cue that takes up an earlier claim, and where it stands. */
export interface ResponseReading {
  readonly response: Response;
  readonly span: Span;
  /** The attribution it is the cue of: the claim's, or the one it carries on. */
  readonly attribution: Attribution;
}

/**
 * How a claim takes up an earlier one: by its cue, by the cue of what it carries on, or by "in response" at the head
 * of its sentence or in its content. Undefined where nothing does, or where that is undone: "declined to confirm".
 */
export function responseOf(words: Words, profile: ClaimProfile): ResponseReading | undefined {
  const { attribution, preface, claim } = profile;
  if (attribution === undefined) return undefined;
  const isFixed = (index: number) => words.text(index) === "in";
  // A noun names what somebody said, and does not say it: "the *answer* was", "a *second* term".
  const isVerbOrFixed = (index: number) => isFixed(index) || words.pos(index).startsWith("VB");
  const cued = (of: Attribution) => withAttribution(of, findIn(words, words.within(of.cue), isVerbOrFixed));
  const byCue = cued(attribution) ?? (preface && cued(preface));
  if (byCue !== undefined) return isUndone(words, byCue) ? undefined : byCue;
  // Outside a cue only the fixed phrases count: "responded" may be anybody's doing there.
  const sentence = words.document.sentences[profile.sentence]?.tokens;
  const opening = sentence === undefined ? [] : [sentence.from, sentence.from + 1, sentence.from + 2];
  return (
    withAttribution(attribution, findIn(words, opening, isFixed)) ??
    withAttribution(attribution, findIn(words, words.within(claim.content), isFixed))
  );
}

function withAttribution(
  attribution: Attribution,
  found: Omit<ResponseReading, "attribution"> | undefined,
): ResponseReading | undefined {
  return found && { ...found, attribution };
}

function findIn(
  words: Words,
  indexes: readonly number[],
  mayBegin: (index: number) => boolean,
): Omit<ResponseReading, "attribution"> | undefined {
  const sequence = sequenceOf(words, indexes);
  for (let position = 0; position < indexes.length; position++) {
    const index = indexes[position];
    if (index === undefined || !mayBegin(index)) continue;
    const found = findPhrase(english.responses.cues, sequence, position, indexes.length);
    const first = words.span(indexes[found?.from ?? -1] ?? -1);
    const last = words.span(indexes[(found?.to ?? 0) - 1] ?? -1);
    if (found !== undefined && first !== undefined && last !== undefined)
      return { response: found.meaning, span: { start: first.start, end: last.end } };
  }
  return undefined;
}

// "would neither confirm nor deny": what undoes a cue stands at most this many words before it.
const UNDOING_REACH = 3;

function isUndone(words: Words, { span, attribution }: ResponseReading): boolean {
  const source = words.within(attribution.source);
  if (source.some((index) => english.negation.ofSources.has(words.text(index)))) return true;
  const [first = 0] = words.within([span]);
  for (let index = first - 1; index >= first - UNDOING_REACH; index--) {
    if (/^[.,:]?$/.test(words.pos(index))) return false;
    if (words.lemmas(index).some((lemma) => english.responses.undoing.has(lemma))) return true;
  }
  return false;
}
