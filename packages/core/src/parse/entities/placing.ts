import {
  isAdverb,
  isFiniteVerb,
  isPlainVerb,
  isTagged,
  type Reading,
  rangeWithin,
  type TaggedToken,
} from "../../reading/index.js";
import type { Span } from "../../record/index.js";
import type { IndexRange } from "../../text/index.js";
import type { AttributionSpans } from "../attributions/index.js";
import type { MentionCandidate } from "../mentions/index.js";

/** Where a mention stands. */
export interface Placing {
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the outermost quotation it stands in. */
  readonly quotation: number | undefined;
  /** Index of the innermost attribution whose content it stands in. */
  readonly contentOf: number | undefined;
  /** Index of the attribution whose source it stands in. */
  readonly sourceOf: number | undefined;
  /** It comes before the verb of its clause, as a subject does. */
  readonly subject: boolean;
}

/** Gives a function that places mentions. Linear in the text and the attributions' spans. */
export function placer(
  { tokens }: Reading,
  attributionSpans: readonly AttributionSpans[],
): (mention: MentionCandidate) => Placing {
  const within = (spans: readonly Span[]) => spans.map((span) => rangeWithin(tokens, span));
  const contents = attributionSpans.map(({ content }) => within(content));
  const size = (index: number): number =>
    (contents[index] ?? []).reduce((sum, { from, to }) => sum + to - from, 0);
  // Longer contents are painted first, so that an attribution within another's content wins.
  const inner = contents
    .map((ranges, index) => ({ ranges, index, size: size(index) }))
    .sort((a, b) => b.size - a.size || a.index - b.index);
  const contentOf = holders(inner);
  const sourceOf = holders(attributionSpans.map(({ source }, index) => ({ ranges: within(source), index })));
  return ({ head, tokens: range }) => {
    const { sentence, paragraph, quotation } = tokens[head] ?? { sentence: 0, paragraph: 0 };
    return {
      sentence,
      paragraph,
      quotation,
      contentOf: contentOf.get(head),
      sourceOf: sourceOf.get(head),
      subject: isSubject(tokens, range),
    };
  };
}

interface Holder {
  readonly ranges: readonly IndexRange[];
  readonly index: number;
}

/** For each token in a range of one of the holders, which one holds it: of several the last. */
function holders(all: readonly Holder[]): ReadonlyMap<number, number> {
  const holderOf = new Map<number, number>();
  for (const { ranges, index } of all)
    for (const { from, to } of ranges) for (let token = from; token < to; token++) holderOf.set(token, index);
  return holderOf;
}

/** Between a subject and its verb there may be an adverb, or a clause between commas of about this length. */
const LONGEST_INSERTION = 12;

function isSubject(tokens: readonly TaggedToken[], range: IndexRange): boolean {
  const before = tokens[range.from - 1];
  if (isTagged(before, "IN", "TO") || isPlainVerb(before)) return false;
  let index = range.to;
  if (isTagged(tokens[index], ",")) {
    const limit = index + LONGEST_INSERTION;
    index += 1;
    while (index < limit && tokens[index] !== undefined && !isTagged(tokens[index], ",", ".")) index += 1;
    if (!isTagged(tokens[index], ",")) return false;
    index += 1;
  }
  while (isAdverb(tokens[index])) index += 1;
  return isFiniteVerb(tokens[index]);
}
