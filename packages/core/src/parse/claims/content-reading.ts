import { english } from "../../language/en/index.js";
import { type FoundPhrase, findPhrase, type Hedge } from "../../language/index.js";
import type { Certainty } from "../../record/index.js";
import { leastCertain } from "./cue-reading.js";
import { type MainClause, mainClause } from "./main-clause.js";
import { indexOfHolder } from "./token-range.js";
import { isFiniteVerb, isNoun, sequenceOf, type Words } from "./words.js";

/** What a content, or a sentence in the article's own voice, says of itself. */
export interface ContentReading {
  readonly certainty: Certainty;
  readonly negative: boolean;
  /** It says neither that it is so nor that it is not: a question, "whether". */
  readonly open: boolean;
  /** The tokens of each hedge, wherever in the content it stands. */
  readonly hedges: readonly (readonly number[])[];
  readonly clause: MainClause;
  /** Of the main verb: a duty ("must"), a duty missed ("should have"), what is to come ("will", "would"). */
  readonly mood: "plain" | "strong duty" | "weak duty" | "missed duty" | "future" | "question" | "imperative";
}

// How far behind the verb group a hedge still speaks for the predicate: "is, she said, probably".
const HEDGE_REACH = 3;

/**
 * Reads certainty, polarity and hedges after FactBank (Saurí and Pustejovsky, 2009), for the predicate of the main
 * clause of the first sentence that tells something: what hedges or negates a deeper clause does not weaken the claim.
 *
 * @param reported Whether the words stand in reported speech after a cue in the past, where "would" is "will".
 */
export function readContent(words: Words, indexes: readonly number[], reported: boolean): ContentReading {
  const telling = tellingSentence(words, indexes);
  const clause = mainClause(words, telling);
  const mood = moodOf(words, telling, clause);
  const found = findHedges(words, indexes);
  const inClause = new Map(clause.tokens.map((token, position) => [token, position] as const));
  let certainty: Certainty = clause.conditional ? "underspecified" : "certain";
  const listed: (readonly number[])[] = [];
  for (const hedge of found) {
    const tokens = indexes.slice(hedge.from, hedge.to);
    listed.push(tokens);
    const { effect } = hedge.meaning;
    const position = inClause.get(tokens[0] ?? -1);
    if (effect === "approximate" || position === undefined) continue;
    if (position > clause.groupEnd + HEDGE_REACH || modifiesNoun(words, tokens)) continue;
    certainty = leastCertain(certainty, effect);
  }
  const main = clause.tokens[clause.verb] ?? -1;
  if (words.text(main) === "must" && mood === "plain") certainty = leastCertain(certainty, "probable");
  if (english.verbs.conditionalForms.has(words.text(main)) && !(reported && !clause.conditional)) {
    certainty = "underspecified";
    listed.push([main]);
  }
  if (mood.endsWith("duty") || mood === "question" || mood === "imperative") certainty = "underspecified";
  return {
    certainty,
    negative: countNegations(words, clause) % 2 === 1,
    open: mood === "question" || clause.conditional,
    hedges: listed.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    clause,
    mood,
  };
}

/** The content's first sentence with a finite verb that is no question; else its first with a verb; else all of it. */
function tellingSentence(words: Words, indexes: readonly number[]): readonly number[] {
  const { sentences } = words.document;
  let fallback: readonly number[] | undefined;
  let from = 0;
  while (from < indexes.length) {
    const sentence = sentences[indexOfHolder(sentences, words.span(indexes[from] ?? -1)?.start ?? 0)];
    let to = from + 1;
    while (to < indexes.length && (indexes[to] ?? 0) < (sentence?.tokens.to ?? 0)) to += 1;
    const part = indexes.slice(from, to);
    if (part.some((index) => isFiniteVerb(words.pos(index)))) {
      if (!isQuestion(words, part)) return part;
      fallback ??= part;
    }
    from = to;
  }
  return fallback ?? indexes;
}

function isQuestion(words: Words, indexes: readonly number[]): boolean {
  const last = indexes.filter((index) => !closingMarks.has(words.text(index))).at(-1);
  return last !== undefined && words.text(last) === "?";
}

function findHedges(words: Words, indexes: readonly number[]): readonly FoundPhrase<Hedge>[] {
  const sequence = sequenceOf(words, indexes);
  const found: FoundPhrase<Hedge>[] = [];
  for (let position = 0; position < indexes.length; position++) {
    const hedge = findPhrase(english.hedges, sequence, position, indexes.length);
    if (hedge === undefined) continue;
    const index = indexes[position] ?? -1;
    const next = indexes[hedge.to] ?? -1;
    const { only } = hedge.meaning;
    if (only === "modal" && words.pos(index) !== "MD") continue;
    // "could not reach": was not able to.
    if (
      only === "modal" &&
      words.text(index) === "could" &&
      english.negation.particles.has(words.text(index + 1))
    )
      continue;
    if (only === "modifier" && !/^(?:JJ|VBN)/.test(words.pos(index))) continue;
    // "even if" leaves nothing open.
    if (
      english.clauses.conditionals.has(words.text(index)) &&
      english.clauses.concessives.has(words.text(index - 1))
    )
      continue;
    if (only === "number" && words.pos(next) !== "CD" && words.pos(next) !== "$") continue;
    found.push(hedge);
    position = hedge.to - 1;
  }
  return found;
}

/** Whether a hedge belongs to the noun behind it, not to the clause: "the alleged attacker fled". */
function modifiesNoun(words: Words, tokens: readonly number[]): boolean {
  const only = tokens.length === 1 ? tokens[0] : undefined;
  return only !== undefined && words.pos(only).match(/^(?:JJ|VBN)/) !== null && isNoun(words.pos(only + 1));
}

const closingMarks: ReadonlySet<string> = new Set(['"', "”", "'", "''", "»", "›", ")"]);

function moodOf(words: Words, indexes: readonly number[], clause: MainClause): ContentReading["mood"] {
  if (isQuestion(words, indexes)) return "question";
  const main = clause.tokens[clause.verb] ?? -1;
  const duty = words
    .lemmas(main)
    .concat(words.text(main))
    .map((lemma) => english.clauses.duties.get(lemma))
    .find(Boolean);
  const next = clause.tokens[clause.verb + 1] ?? -1;
  const isModal = words.pos(main) === "MD";
  const afterNext = clause.tokens[clause.verb + 2] ?? -1;
  if (duty !== undefined && (isModal || words.text(next) === "to")) {
    const perfect = isModal && words.text(next) === "have" && words.pos(afterNext) === "VBN";
    if (!perfect) return duty === "strong" ? "strong duty" : "weak duty";
    return duty === "weak" ? "missed duty" : "plain";
  }
  if (isModal && words.lemmas(main).includes("will")) return "future";
  if (words.lemmas(main).includes("be") && words.text(next) === "going" && words.text(afterNext) === "to") {
    return "future";
  }
  const first = clause.tokens.find((index) => /\w/.test(words.text(index)));
  if (!clause.finite && first !== undefined && words.pos(first) === "VB") return "imperative";
  return "plain";
}

/**
 * Counts the negations of the main predicate: "not" and its like in the verb group or just before it, and "no" or
 * "nobody" in a short subject or right behind the verbs.
 */
function countNegations(words: Words, clause: MainClause): number {
  const sequence = sequenceOf(words, clause.tokens);
  const limit = Math.min(clause.tokens.length, clause.verb < 0 ? 2 : clause.groupEnd + 1);
  let count = 0;
  for (let position = 0; position < limit; position++) {
    const found = findPhrase(english.negation.phrases, sequence, position, clause.tokens.length);
    if (found === undefined) continue;
    const quantifier = english.negation.quantifiers.has(words.text(clause.tokens[position] ?? -1));
    const bySubject = position < SHORT_SUBJECT;
    const byVerb = position >= clause.verb - 1;
    if (found.meaning === "negates" && (byVerb || (quantifier && bySubject) || !clause.finite)) count += 1;
    position = found.to - 1;
  }
  return count;
}

// "No one", "None of", "that no": a negative quantifier this near the start is the subject's own.
const SHORT_SUBJECT = 3;
