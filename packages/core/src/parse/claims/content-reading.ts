import { type FoundPhrase, findPhrase, type Hedge, type Language } from "../../language/index.js";
import {
  type Clause,
  isAdjective,
  isFiniteVerb,
  isNoun,
  isTagged,
  mainClause,
  type Reading,
  type SomeTokens,
  sequenceOf,
  someTokens,
  type TaggedToken,
} from "../../reading/index.js";
import type { Certainty } from "../../record/index.js";
import { leastCertain } from "./cue-reading.js";

/** What a content, or a sentence in the article's own voice, says of itself. */
export interface ContentReading {
  readonly certainty: Certainty;
  readonly negative: boolean;
  /** It says neither that it is so nor that it is not: a question, "whether". */
  readonly open: boolean;
  /** The tokens of each hedge, wherever in the content it stands. */
  readonly hedges: readonly SomeTokens[];
  readonly clause: Clause;
  /** Of the main verb: a duty ("must"), a duty missed ("should have"), what is to come ("will", "would"). */
  readonly mood: "plain" | "strong duty" | "weak duty" | "missed duty" | "future" | "question" | "imperative";
}

/** How far behind the verb group a hedge still speaks for the predicate: "is, she said, probably". */
const HEDGE_REACH = 3;

/**
 * Reads certainty, polarity and hedges after FactBank (Saurí and Pustejovsky, 2009), for the predicate of the main
 * clause of the first sentence that tells something: what hedges or negates a deeper clause does not weaken the claim.
 *
 * @param reported Whether the words stand in reported speech after a cue in the past, where "would" is "will".
 */
export function readContent(
  reading: Reading,
  tokens: readonly TaggedToken[],
  reported: boolean,
): ContentReading {
  const telling = tellingSentence(tokens);
  const clause = mainClause(reading, telling);
  const mood = moodOf(reading.language, telling, clause);
  const placeOf = new Map(clause.tokens.map((token, position) => [token, position] as const));
  const groupEnd = clause.verb?.to ?? 0;
  let certainty: Certainty = clause.conditional ? "underspecified" : "certain";
  const listed: SomeTokens[] = [];
  for (const { words, effect } of findHedges(reading, tokens)) {
    listed.push(words);
    const position = placeOf.get(words[0]);
    if (effect === "approximate" || position === undefined) continue;
    if (position > groupEnd + HEDGE_REACH || modifiesNoun(reading, words)) continue;
    certainty = leastCertain(certainty, effect);
  }
  const verb = clause.verb?.group.tokens[0];
  if (verb?.lower === "must" && mood === "plain") certainty = leastCertain(certainty, "probable");
  if (
    verb !== undefined &&
    reading.language.verbs.conditionalForms.has(verb.lower) &&
    !(reported && !clause.conditional)
  ) {
    certainty = "underspecified";
    listed.push([verb]);
  }
  if (mood.endsWith("duty") || mood === "question" || mood === "imperative") certainty = "underspecified";
  return {
    certainty,
    negative: countNegations(reading.language, clause) % 2 === 1,
    open: mood === "question" || clause.conditional,
    hedges: listed.sort(([a], [b]) => a.index - b.index),
    clause,
    mood,
  };
}

/** The content's first sentence with a finite verb that is no question; else its first with a verb; else all of it. */
function tellingSentence(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  let fallback: readonly TaggedToken[] | undefined;
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
    const part = tokens.slice(from, to);
    if (part.some(isFiniteVerb)) {
      if (!isQuestion(part)) return part;
      fallback ??= part;
    }
    from = to;
  }
  return fallback ?? tokens;
}

function isQuestion(tokens: readonly TaggedToken[]): boolean {
  return tokens.filter(({ lower }) => !closingMarks.has(lower)).at(-1)?.lower === "?";
}

interface FoundHedge {
  readonly words: SomeTokens;
  readonly effect: Hedge["effect"];
}

function findHedges(reading: Reading, tokens: readonly TaggedToken[]): readonly FoundHedge[] {
  const sequence = sequenceOf(reading.language, tokens);
  const found: FoundHedge[] = [];
  let end = 0;
  for (const [position, token] of tokens.entries()) {
    if (position < end) continue;
    const hedge = findPhrase(reading.language.hedges, sequence, position, tokens.length);
    if (hedge === undefined || !isHedge(reading, hedge, token, tokens[hedge.to])) continue;
    const words = someTokens(tokens.slice(hedge.from, hedge.to));
    if (words !== undefined) found.push({ words, effect: hedge.meaning.effect });
    end = hedge.to;
  }
  return found;
}

function isHedge(
  { tokens, language }: Reading,
  { meaning: { only } }: FoundPhrase<Hedge>,
  first: TaggedToken,
  next: TaggedToken | undefined,
): boolean {
  const { clauses, negation } = language;
  const [before, after] = [tokens[first.index - 1]?.lower ?? "", tokens[first.index + 1]?.lower ?? ""];
  // "even if" leaves nothing open.
  if (clauses.conditionals.has(first.lower) && clauses.concessives.has(before)) return false;
  switch (only) {
    case "modal":
      // "could not reach": was not able to.
      return first.pos === "MD" && !(first.lower === "could" && negation.particles.has(after));
    case "modifier":
      return isModifier(first);
    case "number":
      return isTagged(next, "CD", "$");
    default:
      return true;
  }
}

const isModifier = (token: TaggedToken): boolean => isAdjective(token) || token.pos === "VBN";

/** Whether a hedge belongs to the noun behind it, not to the clause: "the alleged attacker fled". */
function modifiesNoun({ tokens }: Reading, hedge: SomeTokens): boolean {
  const [only] = hedge;
  return hedge.length === 1 && isModifier(only) && isNoun(tokens[only.index + 1]);
}

const closingMarks: ReadonlySet<string> = new Set(['"', "”", "'", "''", "»", "›", ")"]);

function moodOf(
  { clauses }: Language,
  telling: readonly TaggedToken[],
  { tokens, verb, kind }: Clause,
): ContentReading["mood"] {
  if (isQuestion(telling)) return "question";
  const isBare = kind === "fragment" && tokens.find(({ lower }) => /\w/.test(lower))?.pos === "VB";
  const bare = isBare ? "imperative" : "plain";
  if (verb === undefined) return bare;
  const [first] = verb.group.tokens;
  const [next, afterNext] = tokens.slice(verb.from + 1);
  const duty = [...first.lemmas, first.lower].map((lemma) => clauses.duties.get(lemma)).find(Boolean);
  const isModal = first.pos === "MD";
  if (duty !== undefined && (isModal || next?.lower === "to")) {
    const perfect = isModal && next?.lower === "have" && isTagged(afterNext, "VBN");
    if (!perfect) return duty === "strong" ? "strong duty" : "weak duty";
    return duty === "weak" ? "missed duty" : "plain";
  }
  if (isModal && first.lemmas.includes("will")) return "future";
  if (first.lemmas.includes("be") && next?.lower === "going" && afterNext?.lower === "to") return "future";
  return bare;
}

/** "No one", "None of", "that no": a negative quantifier this near the start is the subject's own. */
const SHORT_SUBJECT = 3;
/** Without a verb only the first words negate: "not a word". */
const VERBLESS_REACH = 2;

/**
 * Counts the negations of the main predicate: "not" and its like in the verb group or just before it, and "no" or
 * "nobody" in a short subject or right behind the verbs.
 */
function countNegations(language: Language, { tokens, verb, kind }: Clause): number {
  const { negation } = language;
  const sequence = sequenceOf(language, tokens);
  const limit = Math.min(tokens.length, verb === undefined ? VERBLESS_REACH : verb.to + 1);
  const verbAt = verb?.from ?? -1;
  let count = 0;
  for (let position = 0; position < limit; position++) {
    const found = findPhrase(negation.phrases, sequence, position, tokens.length);
    if (found === undefined) continue;
    const quantifier = negation.quantifiers.has(tokens[position]?.lower ?? "");
    const bySubject = position < SHORT_SUBJECT;
    const byVerb = position >= verbAt - 1;
    if (found.meaning === "negates" && (byVerb || (quantifier && bySubject) || kind === "fragment"))
      count += 1;
    position = found.to - 1;
  }
  return count;
}
