import { factives } from "../../lexicon/clause-words.js";
import type { Attribution, Span } from "../../record/index.js";
import { findDateline, type Sentence } from "../../text/index.js";
import { type MainClause, mainClause } from "./main-clause.js";
import { indexOfHolder } from "./token-range.js";
import { isNoun, type Words } from "./words.js";

// "he did so too" beside an attribution asserts next to nothing.
const FEWEST_WORDS = 4;

/**
 * The parts of the text that assert something in the article's own voice, in order: each a clause, of tokens that no
 * attribution covers, with a subject and a finite verb. Questions, headings, fragments and quoted words are none; a
 * quotation nobody found a speaker for is still not the article's own.
 */
export function ownVoiceSpans(words: Words, attributions: readonly Attribution[]): readonly Span[] {
  const { document } = words;
  const covered = coveredTokens(words, attributions);
  const quoted = document.quotations.filter((quotation) => quotation.depth === 0).flatMap((q) => q.content);
  const spans: Span[] = [];
  const dateline = findDateline(document)?.span.end ?? 0;
  for (const sentence of document.sentences) {
    if (isHeading(words, sentence) || isQuestion(words, sentence)) continue;
    for (const run of runsOf(words, sentence, covered, dateline)) {
      spans.push(...assertions(words, run, quoted));
    }
  }
  return spans;
}

function coveredTokens(words: Words, attributions: readonly Attribution[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { source, cue, content } of attributions) {
    for (const index of words.within([...source, ...cue, ...content])) covered.add(index);
  }
  return covered;
}

/** Whether a sentence is a heading: alone in its paragraph, without a stop, in a text of several paragraphs. */
function isHeading(words: Words, sentence: Sentence): boolean {
  const { paragraphs } = words.document;
  const paragraph = paragraphs[indexOfHolder(paragraphs, sentence.start)];
  if (paragraph === undefined || paragraphs.length === 1) return false;
  const alone = paragraph.sentences.to - paragraph.sentences.from === 1;
  return (
    alone && !/[.!?…]["”’'»)\]]*$/.test(words.document.text.slice(sentence.start, sentence.end).slice(-4))
  );
}

function isQuestion(words: Words, sentence: Sentence): boolean {
  return /\?["”’'»)]*$/.test(words.document.text.slice(sentence.start, sentence.end).slice(-4));
}

function runsOf(
  words: Words,
  sentence: Sentence,
  covered: ReadonlySet<number>,
  dateline: number,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (let index = sentence.tokens.from; index <= sentence.tokens.to; index++) {
    const isOpen =
      index < sentence.tokens.to && !covered.has(index) && (words.span(index)?.start ?? 0) >= dateline;
    if (isOpen) run.push(index);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** A run's coordinated clauses, each a claim where both sides of ", and" or ", but" assert; else the run as a whole. */
function assertions(words: Words, run: readonly number[], quoted: readonly Span[]): readonly Span[] {
  const groups: { tokens: number[]; asserts: boolean }[] = [];
  for (const piece of piecesOf(words, run)) {
    const asserts = assertion(words, piece, quoted) !== undefined;
    const last = groups.at(-1);
    if (last === undefined || (last.asserts && asserts)) groups.push({ tokens: [...piece], asserts });
    else {
      for (const index of piece) last.tokens.push(index);
      last.asserts ||= asserts;
    }
  }
  return groups.flatMap(({ tokens }) => assertion(words, tokens, quoted) ?? []);
}

function piecesOf(words: Words, run: readonly number[]): readonly (readonly number[])[] {
  const pieces: number[][] = [[]];
  for (const index of run) {
    pieces.at(-1)?.push(index);
    if (isClauseJoint(words, index)) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** A comma or semicolon before "and" or "but", or a semicolon. */
function isClauseJoint(words: Words, index: number): boolean {
  const word = words.text(index);
  return word === ";" || (word === "," && words.pos(index + 1) === "CC");
}

/** What a run asserts: its main clause, or the subordinate one it is ("while the river rose") if taken for a fact. */
function assertion(words: Words, run: readonly number[], quoted: readonly Span[]): Span | undefined {
  const clause = mainClause(words, run);
  if (clause.finite) return asserted(words, run, clause, quoted);
  if (!factives.has(words.text(run[0] ?? -1))) return undefined;
  const rest = run.slice(1);
  return asserted(words, rest, mainClause(words, rest), quoted);
}

function asserted(
  words: Words,
  run: readonly number[],
  clause: MainClause,
  quoted: readonly Span[],
): Span | undefined {
  const wordy = run.filter((index) => /[\p{L}\p{N}]/u.test(words.text(index)));
  if (wordy.length < FEWEST_WORDS || !run.some((index) => isNoun(words.pos(index)))) return undefined;
  const verb = words.span(clause.tokens[clause.verb] ?? -1);
  if (!clause.finite || verb === undefined) return undefined;
  const holder = quoted[indexOfHolder(quoted, verb.start)];
  if (holder !== undefined && verb.start < holder.end) return undefined;
  if (!hasSubject(words, clause)) return undefined;
  const inner = trimmed(words, run);
  const start = words.span(inner[0] ?? -1)?.start;
  const end = words.span(inner.at(-1) ?? -1)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Whether something stands before the verb that can be its subject: an order ("do not forget") has none. */
function hasSubject(words: Words, clause: MainClause): boolean {
  return clause.tokens
    .slice(0, clause.verb)
    .some((index) => isNoun(words.pos(index)) || /^(?:PRP|DT|EX|CD|WP|WDT|VBG|JJ)/.test(words.pos(index)));
}

/** A run without the commas, stops and conjunctions at its edges, which tie it to what an attribution covers. */
function trimmed(words: Words, run: readonly number[]): readonly number[] {
  const inside = (index: number) => isContentToken(words, index);
  let from = run.findIndex(inside);
  if (words.pos(run[from] ?? -1) === "CC") from += 1;
  let to = run.length;
  while (to > from && (!inside(run[to - 1] ?? -1) || isJoint(words.pos(run[to - 1] ?? -1)))) to -= 1;
  return run.slice(from, to);
}

const isJoint = (pos: string) =>
  pos === "CC" || pos === "IN" || pos === "WRB" || pos === "WDT" || pos === "TO";

/** Whether a token may begin or end a content: no comma, stop or bracket, but a quotation mark may. */
function isContentToken(words: Words, index: number): boolean {
  return /[\p{L}\p{N}"“”‘’'«»$€£%]/u.test(words.text(index));
}
