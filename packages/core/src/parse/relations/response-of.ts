import { findPhrase, type Language, type Response } from "../../language/index.js";
import {
  isPlainVerb,
  type Reading,
  sequenceOf,
  type TaggedToken,
  tokensWithin,
} from "../../reading/index.js";
import type { Attribution, Span } from "../../record/index.js";
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
export function responseOf(reading: Reading, profile: ClaimProfile): ResponseReading | undefined {
  const { attribution, preface, claim } = profile;
  if (attribution === undefined) return undefined;
  // A noun names what somebody said, and does not say it: "the *answer* was", "a *second* term".
  const isVerbOrFixed = (token: TaggedToken) => isFixed(token) || isPlainVerb(token);
  const cued = (of: Attribution) =>
    withAttribution(of, findIn(reading.language, tokensWithin(reading, of.cue), isVerbOrFixed));
  const byCue = cued(attribution) ?? (preface && cued(preface));
  if (byCue !== undefined) return isUndone(reading, byCue) ? undefined : byCue;
  // Outside a cue only the fixed phrases count: "responded" may be anybody's doing there.
  const { from } = reading.sentences[profile.sentence]?.tokens ?? { from: 0 };
  const opening = reading.tokens.slice(from, from + OPENING_WORDS);
  return (
    withAttribution(attribution, findIn(reading.language, opening, isFixed)) ??
    withAttribution(attribution, findIn(reading.language, tokensWithin(reading, claim.content), isFixed))
  );
}

/** A fixed phrase at the head of a sentence is within so many words: "in response", "and in reply". */
const OPENING_WORDS = 3;

const isFixed = ({ lower }: TaggedToken): boolean => lower === "in";

function withAttribution(
  attribution: Attribution,
  found: Omit<ResponseReading, "attribution"> | undefined,
): ResponseReading | undefined {
  return found && { ...found, attribution };
}

function findIn(
  language: Language,
  tokens: readonly TaggedToken[],
  mayBegin: (token: TaggedToken) => boolean,
): Omit<ResponseReading, "attribution"> | undefined {
  const sequence = sequenceOf(language, tokens);
  for (const [position, token] of tokens.entries()) {
    if (!mayBegin(token)) continue;
    const found = findPhrase(language.responses.cues, sequence, position, tokens.length);
    const last = tokens[(found?.to ?? 0) - 1];
    if (found !== undefined && last !== undefined)
      return { response: found.meaning, span: { start: token.start, end: last.end } };
  }
  return undefined;
}

// "would neither confirm nor deny": what undoes a cue stands at most this many words before it.
const UNDOING_REACH = 3;

function isUndone(reading: Reading, { span, attribution }: ResponseReading): boolean {
  const { negation, responses } = reading.language;
  // "*Neither* Lee *nor* Park would respond": nobody did.
  if (tokensWithin(reading, attribution.source).some(({ lower }) => negation.ofSources.has(lower)))
    return true;
  const first = tokensWithin(reading, span)[0]?.index ?? 0;
  for (const { pos, lemmas } of reading.tokens.slice(Math.max(0, first - UNDOING_REACH), first).reverse()) {
    if (/^[.,:]$/.test(pos)) return false;
    if (lemmas.some((lemma) => responses.undoing.has(lemma))) return true;
  }
  return false;
}
