import { holderOf, type Reading, rangeWithin, type TaggedToken } from "../../reading/index.js";
import type { Medium, Span } from "../../record/index.js";
import type { AttributionSpans } from "../attributions/index.js";
import { isWithin, type MediumContext, type MediumRule, mediumRules } from "./medium-rules.js";

/** Behind the cue and before it; a medium farther off belongs to something else. */
const FURTHEST = 12;

/** Tokens around the cue that are looked at: longer than most sentences, and a bound on the work for each cue. */
const WINDOW = 60;

/** A medium and the name of the rule that read it. */
export interface FoundMedium {
  readonly medium: Medium;
  readonly rule: string;
}

/**
 * Through what something was said, and the words that say so: "in a statement", "told *reporters*", "told *the BBC*",
 * "on Facebook", "*tweeted*". Looks at the words of the cue and the source and around them in the cue's sentence,
 * never inside the content. Undefined where nothing says it. Never throws; looks at one sentence.
 */
export function mediumOf(
  reading: Reading,
  attribution: Pick<AttributionSpans, "source" | "cue" | "content">,
): FoundMedium | undefined {
  const { source, cue } = attribution;
  const [anchor] = cue;
  if (anchor === undefined) return undefined;
  const tokens = openTokens(reading, attribution, anchor);
  const cueStart = tokens.findIndex(({ start }) => start >= anchor.start);
  if (cueStart < 0) return undefined;
  const rules = mediumRules(reading.language);
  const around = { cue: cueStart, before: 0, source };
  return (
    firstAt(rules.told, tokens, [cueStart], around) ??
    behindPreposition(rules.behindPreposition, tokens, around) ??
    firstAt(rules.asSource, tokens, headOfSource(reading, tokens, source), around) ??
    firstAt(
      rules.byVerb,
      tokens,
      positions(tokens, (token) => isWithin(cue, token)),
      around,
    )
  );
}

/** What a rule makes at the first of some positions where it makes anything. */
function firstAt(
  rule: MediumRule,
  tokens: readonly TaggedToken[],
  at: readonly number[],
  context: MediumContext,
): FoundMedium | undefined {
  for (const position of at) {
    const found = rule.read(tokens, position, context);
    if (found !== undefined) return { medium: found.made, rule: found.rule };
  }
  return undefined;
}

/** Tries the words behind the cue, then those before it, the nearest first, each with what no content parts from it. */
function behindPreposition(
  rule: MediumRule,
  tokens: readonly TaggedToken[],
  context: MediumContext,
): FoundMedium | undefined {
  const { cue } = context;
  const steps = Array.from({ length: FURTHEST }, (_, step) => step + 1);
  for (const position of [...steps.map((step) => cue + step), ...steps.map((step) => cue - step)]) {
    if (position < 0 || position >= tokens.length) continue;
    const before = startOfRun(tokens, position);
    const run = tokens.slice(before);
    const found = firstAt(rule, run, [position - before], { ...context, cue: cue - before, before });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the run of neighbours begins that holds the token at a position. */
function startOfRun(tokens: readonly TaggedToken[], position: number): number {
  let from = position;
  while (from > 0 && tokens[from - 1]?.index === (tokens[from]?.index ?? 0) - 1) from -= 1;
  return from;
}

/** The positions of the source's words up to its head: "a statement from …", not "the author of the statement". */
function headOfSource(
  { language, text }: Reading,
  tokens: readonly TaggedToken[],
  source: readonly Span[],
): readonly number[] {
  const start = source[0]?.start ?? 0;
  const within = positions(tokens, (token) => isWithin(source, token));
  const complement = within.findIndex((position) =>
    text
      .slice(start, tokens[position]?.start)
      .toLowerCase()
      .split(/\W+/)
      .some((word) => language.media.beforeComplement.has(word)),
  );
  return complement < 0 ? within : within.slice(0, complement);
}

function positions(
  tokens: readonly TaggedToken[],
  holds: (token: TaggedToken) => boolean,
): readonly number[] {
  return tokens.flatMap((token, position) => (holds(token) ? [position] : []));
}

/** The tokens around the cue, within its sentence, that no content covers. */
function openTokens(
  { sentences, tokens }: Reading,
  { content }: Pick<AttributionSpans, "content">,
  anchor: Span,
): readonly TaggedToken[] {
  const sentence = holderOf(sentences, anchor.start);
  if (sentence === undefined) return [];
  const cue = rangeWithin(tokens, anchor).from;
  const from = Math.max(sentence.tokens.from, cue - WINDOW);
  const to = Math.min(sentence.tokens.to, cue + WINDOW);
  return tokens.slice(from, to).filter((token) => !isWithin(content, token));
}
