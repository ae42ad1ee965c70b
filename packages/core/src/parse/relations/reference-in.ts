import { english } from "../../language/en/index.js";
import { findPhrase, type Reference } from "../../language/index.js";
import type { Span } from "../../record/index.js";
import { sequenceOf, type Words } from "../claims/index.js";

/** A reference to an earlier claim at the head of a content: "*that account*", "*it*", "*the allegations* were false". */
export interface ReferenceReading {
  readonly kind: Reference | "pronoun";
  /** The words that refer. */
  readonly span: Span;
  /** They go on to say what was claimed, or of what: "the claim *that* …", "accusations *of* fraud". */
  readonly hasTopic: boolean;
  /** They say whose claim it is: "*his* account", "*Ruiz's* claim", "the warning *by* the bank". */
  readonly hasOwner: boolean;
  /** What the content says of the claim referred to, and by which words: "untrue", "a *different* story". */
  readonly verdict:
    | { readonly type: "contradicts" | "supports"; readonly spans: readonly Span[] }
    | undefined;
}

// A reference is short: "all of the most serious of those allegations".
const LONGEST_REFERENCE = 9;
// "was, he said, entirely and utterly baseless"
const VERDICT_REACH = 6;

const isModifier = (pos: string): boolean =>
  /^(?:P?DT|PRP\$|JJ[RS]?|VB[NG]|NNP?S?|NNPS|POS|CD|RB)$/.test(pos);
const isEnd = (pos: string): boolean => pos === "" || /^[.,:]$|^''$|^CC$|^-RRB-$/.test(pos);

/** Reads a content's reference to an earlier claim; undefined where it begins with none. */
export function referenceIn(words: Words, content: readonly number[]): ReferenceReading | undefined {
  const indexes = content.slice(0, LONGEST_REFERENCE + VERDICT_REACH);
  const text = (position: number) => words.text(indexes[position] ?? -1);
  const pos = (position: number) => words.pos(indexes[position] ?? -1);
  let start = 0;
  while (
    /^(?:``|TO)$/.test(pos(start)) ||
    (pos(start) === "IN" && text(start) !== "that" && text(start) !== "as")
  )
    start += 1;
  if (text(start) === "as" && text(start + 1) === "much")
    return reading(words, indexes, "pronoun", start, start + 2, undefined);
  const quantified = english.determiners.partitives.has(text(start)) && text(start + 1) === "of";
  const head = quantified ? start + 2 : start;
  const opensNoun = /^(?:NN|JJ|CD|VB[NG])/.test(pos(head + 1));
  if (english.responses.referringWords.has(text(head)) && !opensNoun)
    return pronoun(words, indexes, start, head + 1);
  let end = head;
  while (end < LONGEST_REFERENCE && end < indexes.length && isModifier(pos(end))) end += 1;
  while (end > head && !pos(end - 1).startsWith("NN")) end -= 1;
  // Behind the noun an adjective may follow that is a verdict: "called the *claim* untrue".
  const kind = end > head ? english.responses.references.get(words.lemma(indexes[end - 1] ?? -1)) : undefined;
  if (kind === undefined) return undefined;
  const modifiers = indexes.slice(head, end - 1);
  const other =
    kind === "statement"
      ? modifiers.find((index) => english.responses.differing.has(words.text(index)))
      : undefined;
  const hasTopic = english.responses.topicWords.has(text(end)) && pos(end) !== ".";
  const isIndefinite =
    english.determiners.indefinite.has(text(head)) || (end - head === 1 && pos(head) === "NN");
  if (isIndefinite && other === undefined && kind !== "guilt" && !hasTopic) return undefined;
  const isPossessive = (index: number) => /^(?:PRP\$|POS)$/.test(words.pos(index));
  const hasOwner = indexes.slice(head, end).some(isPossessive) || english.responses.ownerWords.has(text(end));
  return { ...reading(words, indexes, kind, start, end, other), hasTopic, hasOwner };
}

/** A pronoun refers to a claim where it is all of the content, or where a verdict follows: "it", "that is a lie". */
function pronoun(
  words: Words,
  indexes: readonly number[],
  start: number,
  end: number,
): ReferenceReading | undefined {
  const other = indexes.slice(start, end).find((index) => english.responses.differing.has(words.text(index)));
  const found = reading(words, indexes, "pronoun", start, end, other);
  const next = words.pos(indexes[end] ?? -1);
  // "endorsed *none of it*" takes nothing up.
  if (isNegation(words.text(indexes[start] ?? -1)) && found.verdict === undefined) return undefined;
  if (next === "" || next === "." || found.verdict !== undefined) return found;
  // "denied *that* on Monday" is rarer than "denied *that* in March they had met".
  const opensClause = words.text(indexes[end - 1] ?? -1) === "that";
  return !opensClause && (isEnd(next) || next === "RB" || next === "IN") ? found : undefined;
}

function reading(
  words: Words,
  indexes: readonly number[],
  kind: ReferenceReading["kind"],
  start: number,
  end: number,
  other: number | undefined,
): ReferenceReading {
  const first = words.span(indexes[start] ?? -1);
  const last = words.span(indexes[end - 1] ?? -1);
  const otherSpan = words.span(other ?? -1);
  return {
    kind,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    hasTopic: false,
    hasOwner: false,
    verdict:
      otherSpan === undefined
        ? verdictOf(words, indexes, start, end, kind === "pronoun")
        : { type: "contradicts", spans: [otherSpan] },
  };
}

const isNegation = (text: string): boolean => english.negation.ofVerdicts.has(text);

/** What is said of the claim referred to, behind a reference that ends before `end`. */
function verdictOf(
  words: Words,
  indexes: readonly number[],
  start: number,
  end: number,
  isPronoun: boolean,
): ReferenceReading["verdict"] {
  const sequence = sequenceOf(words, indexes);
  let negated = isNegation(words.text(indexes[start] ?? -1));
  // "*that* the “fake” paper was" is no pronoun.
  if (isPronoun && /^(?:DT|``|PRP\$|IN)$/.test(words.pos(indexes[end] ?? -1))) return undefined;
  for (let position = end; position < Math.min(indexes.length, end + VERDICT_REACH); position++) {
    const index = indexes[position] ?? -1;
    const found = findPhrase(english.responses.verdicts, sequence, position, indexes.length);
    const next = found === undefined ? "" : words.pos(indexes[found.to] ?? -1);
    if (found !== undefined && /^(?:JJ|NN|VB[NDG]|IN)/.test(words.pos(index)) && !next.startsWith("NN")) {
      // "it is true that …" says nothing of what came before.
      if (isPronoun && (!isEnd(next) || english.responses.scornful.has(words.text(index)))) return undefined;
      // "It's true, I have …" concedes what it goes on to say.
      if (isPronoun && found.meaning === "supports" && !negated && next === ",") return undefined;
      const type = negated ? (found.meaning === "supports" ? "contradicts" : undefined) : found.meaning;
      const first = words.span(index);
      const last = words.span(indexes[found.to - 1] ?? -1);
      return type && first && last && { type, spans: [{ start: first.start, end: last.end }] };
    }
    negated ||= isNegation(words.text(index));
    if (!/^(?:VB|RB|DT|MD|JJ|``|CC|IN)/.test(words.pos(index))) return undefined;
    if (words.pos(index) === "IN" && words.text(index) !== "as") return undefined;
  }
  return undefined;
}
