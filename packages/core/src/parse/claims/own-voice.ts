import { english } from "../../language/en/index.js";
import type { Attribution, Span } from "../../record/index.js";
import { firstIndex } from "../../search/first-index.js";
import type { TokenTags } from "../../tagger/index.js";
import { findDateline, type Sentence } from "../../text/index.js";
import { isHeading } from "../heading.js";
import { type MainClause, mainClause } from "./main-clause.js";
import { type RelativeClause, relativeClauses } from "./relative-clauses.js";
import { indexesOf, indexOfHolder } from "./token-range.js";
import { isNoun, type Words } from "./words.js";

// "he did so too" beside an attribution asserts next to nothing.
const FEWEST_WORDS = 4;

/** Something that the article asserts by itself. */
export interface Assertion {
  readonly content: readonly Span[];
  /** Those words of the content that assert: of a relative clause, all but what it stands behind. */
  readonly clause: readonly Span[];
}

/**
 * What the text asserts in the article's own voice: clauses, of tokens that no attribution covers, with a subject and a
 * finite verb; and what relative clauses add to the words they stand behind, be these the source of an attribution
 * ("Brink, *who runs the port*, said …"). Questions, headings, fragments and quoted words are none; a quotation nobody
 * found a speaker for is still not the article's own.
 */
export function ownVoice(
  words: Words,
  tags: readonly TokenTags[],
  attributions: readonly Attribution[],
): readonly Assertion[] {
  const { document } = words;
  const said = tokensOf(words, attributions, ({ cue, content }) => [...cue, ...content]);
  const covered = tokensOf(words, attributions, ({ source, cue, content }) => [
    ...source,
    ...cue,
    ...content,
  ]);
  const quoted = document.quotations.filter((quotation) => quotation.depth === 0).flatMap((q) => q.content);
  const dateline = findDateline(document)?.span.end ?? 0;
  const asides = relativeClauses(document, tags, words, (index) => said.has(index)).filter(
    ({ from }) => !said.has(from) && !isWithin(quoted, words.span(from)?.start ?? 0),
  );
  const aside = new Set(
    asides.flatMap(({ from, to }) => indexesOf({ from: from - 1, to: words.text(to) === "," ? to + 1 : to })),
  );
  return document.sentences.flatMap((sentence) => {
    if (isHeading(document, sentence) || isQuestion(words, sentence)) return [];
    const main = runsOf(words, sentence, covered, dateline).flatMap((run) =>
      assertions(
        words,
        run.filter((index) => !aside.has(index)),
        quoted,
      ),
    );
    const { from, to } = sentence.tokens;
    const first = firstIndex(asides, (clause) => clause.from >= from);
    const own = asides.slice(
      first,
      firstIndex(asides, (clause) => clause.from >= to),
    );
    return [
      ...main.map((content) => ({ content, clause: content })),
      ...own
        .filter((clause) => clause.to - clause.from >= FEWEST_WORDS)
        .map((clause) => added(words, clause)),
    ];
  });
}

function added(words: Words, clause: RelativeClause): Assertion {
  return {
    content: spansOf(words, [...indexesOf(clause.antecedent), ...indexesOf(clause)]),
    clause: spansOf(words, indexesOf(clause)),
  };
}

function tokensOf(
  words: Words,
  attributions: readonly Attribution[],
  spansOfParts: (attribution: Attribution) => readonly Span[],
): ReadonlySet<number> {
  return new Set(attributions.flatMap((attribution) => words.within(spansOfParts(attribution))));
}

/** The words with these indexes as spans, one for each run without a gap. */
function spansOf(words: Words, run: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  run.forEach((index, position) => {
    const span = words.span(index);
    const last = spans.at(-1);
    if (span === undefined) return;
    if (last !== undefined && run[position - 1] === index - 1)
      spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push({ start: span.start, end: span.end });
  });
  return spans;
}

/** Whether a position lies in one of the sorted spans. */
function isWithin(sorted: readonly Span[], position: number): boolean {
  const holder = sorted[indexOfHolder(sorted, position)];
  return holder !== undefined && position < holder.end;
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
function assertions(
  words: Words,
  run: readonly number[],
  quoted: readonly Span[],
): readonly (readonly Span[])[] {
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
  return groups.flatMap(({ tokens }) => {
    const spans = assertion(words, tokens, quoted);
    return spans === undefined ? [] : [spans];
  });
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
function assertion(
  words: Words,
  run: readonly number[],
  quoted: readonly Span[],
): readonly Span[] | undefined {
  const clause = mainClause(words, run);
  if (clause.finite) return asserted(words, run, clause, quoted);
  if (!english.clauses.factives.has(words.text(run[0] ?? -1))) return undefined;
  const rest = run.slice(1);
  return asserted(words, rest, mainClause(words, rest), quoted);
}

function asserted(
  words: Words,
  run: readonly number[],
  clause: MainClause,
  quoted: readonly Span[],
): readonly Span[] | undefined {
  const wordy = run.filter((index) => /[\p{L}\p{N}]/u.test(words.text(index)));
  if (wordy.length < FEWEST_WORDS || !run.some((index) => isNoun(words.pos(index)))) return undefined;
  const verb = words.span(clause.tokens[clause.verb] ?? -1);
  if (!clause.finite || verb === undefined) return undefined;
  if (isWithin(quoted, verb.start) || !hasSubject(words, clause)) return undefined;
  return spansOf(words, trimmed(words, run));
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
