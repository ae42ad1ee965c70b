import {
  type Clause,
  isConjunction,
  isNoun,
  isTagged,
  isWithin,
  mainClause,
  type Reading,
  type RelativeClause,
  relativeClauses,
  spansOf,
  type TaggedToken,
  tokensWithin,
} from "../../reading/index.js";
import type { Attribution, Span } from "../../record/index.js";
import { firstIndex } from "../../search/index.js";
import type { Sentence } from "../../text/index.js";

/** "he did so too" beside an attribution asserts next to nothing. */
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
export function ownVoice(reading: Reading, attributions: readonly Attribution[]): readonly Assertion[] {
  const { tokens, masthead } = reading;
  const said = partsOf(reading, attributions, ({ cue, content }) => [...cue, ...content]);
  const covered = partsOf(reading, attributions, ({ source, cue, content }) => [
    ...source,
    ...cue,
    ...content,
  ]);
  const quoted = reading.quotations.filter(({ depth }) => depth === 0).flatMap(({ content }) => content);
  const asides = relativeClauses(reading, (token) => said.has(token)).filter(({ from }) => {
    const first = tokens[from];
    return first !== undefined && !said.has(first) && !isWithin(quoted, first.start);
  });
  const aside = new Set(
    asides.flatMap(({ from, to }) => tokens.slice(from - 1, tokens[to]?.lower === "," ? to + 1 : to)),
  );
  return reading.sentences.flatMap((sentence, index) => {
    if (masthead.headings.has(index) || isQuestion(reading, sentence)) return [];
    const main = openRuns(reading, sentence, covered).flatMap((run) =>
      assertions(
        reading,
        run.filter((token) => !aside.has(token)),
        quoted,
      ),
    );
    const { from, to } = sentence.tokens;
    const own = asides.slice(
      firstIndex(asides, (clause) => clause.from >= from),
      firstIndex(asides, (clause) => clause.from >= to),
    );
    return [
      ...main.map((content) => ({ content, clause: content })),
      ...own
        .filter((clause) => clause.to - clause.from >= FEWEST_WORDS)
        .map((clause) => added(reading, clause)),
    ];
  });
}

function added({ tokens }: Reading, { antecedent, from, to }: RelativeClause): Assertion {
  const clause = tokens.slice(from, to);
  return {
    content: spansOf([...tokens.slice(antecedent.from, antecedent.to), ...clause]),
    clause: spansOf(clause),
  };
}

function partsOf(
  reading: Reading,
  attributions: readonly Attribution[],
  spansOfParts: (attribution: Attribution) => readonly Span[],
): ReadonlySet<TaggedToken> {
  return new Set(attributions.flatMap((attribution) => tokensWithin(reading, spansOfParts(attribution))));
}

function isQuestion({ text }: Reading, { start, end }: Sentence): boolean {
  return /\?["”’'»)]*$/.test(text.slice(start, end).slice(-4));
}

/** The runs of a sentence's tokens behind the dateline that nothing covers. */
function openRuns(
  { tokens, masthead }: Reading,
  sentence: Sentence,
  covered: ReadonlySet<TaggedToken>,
): readonly (readonly TaggedToken[])[] {
  const bodyStart = masthead.dateline?.span.end ?? 0;
  const runs: TaggedToken[][] = [];
  let run: TaggedToken[] = [];
  for (const token of tokens.slice(sentence.tokens.from, sentence.tokens.to)) {
    if (!covered.has(token) && token.start >= bodyStart) run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** A run's coordinated clauses, each a claim where both sides of ", and" or ", but" assert; else the run as a whole. */
function assertions(
  reading: Reading,
  run: readonly TaggedToken[],
  quoted: readonly Span[],
): readonly (readonly Span[])[] {
  const groups: { readonly tokens: TaggedToken[]; asserts: boolean }[] = [];
  for (const piece of piecesOf(reading, run)) {
    const asserts = assertion(reading, piece, quoted) !== undefined;
    const last = groups.at(-1);
    if (last === undefined || (last.asserts && asserts)) groups.push({ tokens: [...piece], asserts });
    else {
      for (const token of piece) last.tokens.push(token);
      last.asserts ||= asserts;
    }
  }
  return groups.flatMap(({ tokens }) => {
    const spans = assertion(reading, tokens, quoted);
    return spans === undefined ? [] : [spans];
  });
}

function piecesOf(reading: Reading, run: readonly TaggedToken[]): readonly (readonly TaggedToken[])[] {
  const pieces: TaggedToken[][] = [[]];
  for (const token of run) {
    pieces.at(-1)?.push(token);
    if (isClauseJoint(reading, token)) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** A comma or semicolon before "and" or "but", or a semicolon. */
const isClauseJoint = ({ tokens }: Reading, { lower, index }: TaggedToken): boolean =>
  lower === ";" || (lower === "," && isConjunction(tokens[index + 1]));

/** What a run asserts: its main clause, or the subordinate one it is ("while the river rose") if taken for a fact. */
function assertion(
  reading: Reading,
  run: readonly TaggedToken[],
  quoted: readonly Span[],
): readonly Span[] | undefined {
  const clause = mainClause(reading, run);
  if (clause.kind === "main") return asserted(run, clause, quoted);
  const [first, ...rest] = run;
  if (first === undefined || !reading.language.clauses.factives.has(first.lower)) return undefined;
  return asserted(rest, mainClause(reading, rest), quoted);
}

function asserted(
  run: readonly TaggedToken[],
  { kind, verb, subject }: Clause,
  quoted: readonly Span[],
): readonly Span[] | undefined {
  const wordy = run.filter(({ lower }) => /[\p{L}\p{N}]/u.test(lower));
  if (wordy.length < FEWEST_WORDS || !run.some(isNoun)) return undefined;
  if (kind === "fragment" || verb === undefined) return undefined;
  // An order ("do not forget") has no subject.
  if (isWithin(quoted, verb.group.tokens[0].start) || subject?.some(canBeSubject) !== true) return undefined;
  return spansOf(trimmed(run));
}

const canBeSubject = (token: TaggedToken): boolean =>
  isNoun(token) || /^(?:PRP|DT|EX|CD|WP|WDT|VBG|JJ)/.test(token.pos);

/** A run without the commas, stops and conjunctions at its edges, which tie it to what an attribution covers. */
function trimmed(run: readonly TaggedToken[]): readonly TaggedToken[] {
  let from = run.findIndex(isContentToken);
  if (isConjunction(run[from])) from += 1;
  let to = run.length;
  while (to > from && (!isContentToken(run[to - 1]) || isJoint(run[to - 1]))) to -= 1;
  return run.slice(from, to);
}

const isJoint = (token: TaggedToken | undefined): boolean => isTagged(token, "CC", "IN", "WRB", "WDT", "TO");

/** Whether a token may begin or end a content: no comma, stop or bracket, but a quotation mark may. */
const isContentToken = (token: TaggedToken | undefined): boolean =>
  /[\p{L}\p{N}"“”‘’'«»$€£%]/u.test(token?.lower ?? "");
