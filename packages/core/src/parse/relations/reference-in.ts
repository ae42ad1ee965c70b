import { findPhrase, type Language, type Reference } from "../../language/index.js";
import { isTagged, sequenceOf, type TaggedToken } from "../../reading/index.js";
import type { Span } from "../../record/index.js";

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
export function referenceIn(
  language: Language,
  content: readonly TaggedToken[],
): ReferenceReading | undefined {
  const { determiners, responses } = language;
  const tokens = content.slice(0, LONGEST_REFERENCE + VERDICT_REACH);
  const text = (position: number) => tokens[position]?.lower ?? "";
  const pos = (position: number) => tokens[position]?.pos ?? "";
  let start = 0;
  while (
    /^(?:``|TO)$/.test(pos(start)) ||
    (pos(start) === "IN" && text(start) !== "that" && text(start) !== "as")
  )
    start += 1;
  if (text(start) === "as" && text(start + 1) === "much")
    return reading(language, tokens, "pronoun", start, start + 2, undefined);
  const quantified = determiners.partitives.has(text(start)) && text(start + 1) === "of";
  const head = quantified ? start + 2 : start;
  const opensNoun = /^(?:NN|JJ|CD|VB[NG])/.test(pos(head + 1));
  if (responses.referringWords.has(text(head)) && !opensNoun)
    return pronoun(language, tokens, start, head + 1);
  let end = head;
  while (end < LONGEST_REFERENCE && end < tokens.length && isModifier(pos(end))) end += 1;
  while (end > head && !pos(end - 1).startsWith("NN")) end -= 1;
  // Behind the noun an adjective may follow that is a verdict: "called the *claim* untrue".
  const kind = end > head ? responses.references.get(tokens[end - 1]?.lemma ?? "") : undefined;
  if (kind === undefined) return undefined;
  const modifiers = tokens.slice(head, end - 1);
  const other =
    kind === "statement" ? modifiers.find(({ lower }) => language.responses.differing.has(lower)) : undefined;
  const hasTopic = responses.topicWords.has(text(end)) && pos(end) !== ".";
  const isIndefinite = determiners.indefinite.has(text(head)) || (end - head === 1 && pos(head) === "NN");
  if (isIndefinite && other === undefined && kind !== "guilt" && !hasTopic) return undefined;
  const isPossessive = (token: TaggedToken) => isTagged(token, "PRP$", "POS");
  const hasOwner = tokens.slice(head, end).some(isPossessive) || responses.ownerWords.has(text(end));
  return { ...reading(language, tokens, kind, start, end, other), hasTopic, hasOwner };
}

/** A pronoun refers to a claim where it is all of the content, or where a verdict follows: "it", "that is a lie". */
function pronoun(
  language: Language,
  tokens: readonly TaggedToken[],
  start: number,
  end: number,
): ReferenceReading | undefined {
  const other = tokens.slice(start, end).find(({ lower }) => language.responses.differing.has(lower));
  const found = reading(language, tokens, "pronoun", start, end, other);
  const next = tokens[end]?.pos ?? "";
  // "endorsed *none of it*" takes nothing up.
  if (isNegation(language, tokens[start]?.lower ?? "") && found.verdict === undefined) return undefined;
  if (next === "" || next === "." || found.verdict !== undefined) return found;
  // "denied *that* on Monday" is rarer than "denied *that* in March they had met".
  const opensClause = tokens[end - 1]?.lower === "that";
  return !opensClause && (isEnd(next) || next === "RB" || next === "IN") ? found : undefined;
}

function reading(
  language: Language,
  tokens: readonly TaggedToken[],
  kind: ReferenceReading["kind"],
  start: number,
  end: number,
  other: TaggedToken | undefined,
): ReferenceReading {
  const first = tokens[start];
  const last = tokens[end - 1];
  return {
    kind,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    hasTopic: false,
    hasOwner: false,
    verdict:
      other === undefined
        ? verdictOf(language, tokens, start, end, kind === "pronoun")
        : { type: "contradicts", spans: [{ start: other.start, end: other.end }] },
  };
}

const isNegation = ({ negation }: Language, word: string): boolean => negation.ofVerdicts.has(word);

/** What is said of the claim referred to, behind a reference that ends before `end`. */
function verdictOf(
  language: Language,
  tokens: readonly TaggedToken[],
  start: number,
  end: number,
  isPronoun: boolean,
): ReferenceReading["verdict"] {
  const sequence = sequenceOf(language, tokens);
  let negated = isNegation(language, tokens[start]?.lower ?? "");
  // "*that* the “fake” paper was" is no pronoun.
  if (isPronoun && /^(?:DT|``|PRP\$|IN)$/.test(tokens[end]?.pos ?? "")) return undefined;
  for (let position = end; position < Math.min(tokens.length, end + VERDICT_REACH); position++) {
    const token = tokens[position];
    if (token === undefined) return undefined;
    const found = findPhrase(language.responses.verdicts, sequence, position, tokens.length);
    const next = found === undefined ? "" : (tokens[found.to]?.pos ?? "");
    if (found !== undefined && /^(?:JJ|NN|VB[NDG]|IN)/.test(token.pos) && !next.startsWith("NN")) {
      // "it is true that …" says nothing of what came before.
      if (isPronoun && (!isEnd(next) || language.responses.scornful.has(token.lower))) return undefined;
      // "It's true, I have …" concedes what it goes on to say.
      if (isPronoun && found.meaning === "supports" && !negated && next === ",") return undefined;
      const type = negated ? (found.meaning === "supports" ? "contradicts" : undefined) : found.meaning;
      const last = tokens[found.to - 1] ?? token;
      return type && { type, spans: [{ start: token.start, end: last.end }] };
    }
    negated ||= isNegation(language, token.lower);
    if (!/^(?:VB|RB|DT|MD|JJ|``|CC|IN)/.test(token.pos)) return undefined;
    if (token.pos === "IN" && token.lower !== "as") return undefined;
  }
  return undefined;
}
