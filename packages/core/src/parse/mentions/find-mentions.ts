import { isTagged, type Reading, rangeWithin, spanOfRange } from "../../reading/index.js";
import type { IndexRange } from "../../text/index.js";
import type { AttributionSpans } from "../attributions/index.js";
import type { MentionCandidate } from "./mention-candidate.js";
import { nameMentions } from "./name-mentions.js";
import { nominalMentions } from "./nominal-mentions.js";
import { pronounMentions } from "./pronoun-mentions.js";

/**
 * Finds the mentions of a document: names as tagged, descriptions (base noun phrases), pronouns; and one for each
 * attribution source that has none of these ("some", "the three"), so that every source can be resolved.
 *
 * Sorted by start; where two start together, the longer one first. Linear in the text; never throws.
 */
export function findMentions(
  reading: Reading,
  attributionSpans: readonly AttributionSpans[],
): readonly MentionCandidate[] {
  const sources = attributionSpans
    .flatMap((attribution) => attribution.source)
    .map((span) => rangeWithin(reading.tokens, span))
    .filter((range) => range.from < range.to);
  const found = [...nameMentions(reading), ...nominalMentions(reading, sources), ...pronounMentions(reading)];
  const heads = new Set(found.map((mention) => mention.head));
  const begun = new Set(found.map((mention) => mention.tokens.from));
  const others = sources.filter(
    (source) =>
      !isPronoun(reading, source) &&
      (!someIndex(source, (index) => heads.has(index)) ||
        (!begun.has(source.from) && isPartitive(reading, source))),
  );
  return [...found, ...distinct(others).map((tokens) => undescribed(reading, tokens))].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** An empty "it" is nobody, also where the tagger takes it for a source. */
const isPronoun = ({ tokens }: Reading, { from, to }: IndexRange): boolean =>
  to - from === 1 && isTagged(tokens[from], "PRP", "PRP$");

/** "some of the lawyers", "those close to him": the quantity is the head, not the noun behind it. */
function isPartitive({ tokens, language }: Reading, { from, to }: IndexRange): boolean {
  const [first, next] = tokens.slice(from, to);
  const isQuantity = isTagged(first, "CD") || language.determiners.quantities.has(first?.lower ?? "");
  return isQuantity && isTagged(next, "IN", "JJ", "RB", "VBN", "VBG", "WP", "WDT");
}

function someIndex(range: IndexRange, holds: (index: number) => boolean): boolean {
  for (let index = range.from; index < range.to; index++) if (holds(index)) return true;
  return false;
}

const distinct = (ranges: readonly IndexRange[]): readonly IndexRange[] => [
  ...new Map(ranges.map((range) => [range.from, range])).values(),
];

function undescribed(reading: Reading, source: IndexRange): MentionCandidate {
  const partitive = isPartitive(reading, source);
  let to = partitive ? source.from + 1 : source.to;
  while (to < source.to && reading.tokens[to]?.text !== ",") to += 1;
  const tokens = { from: source.from, to };
  const isMark = (index: number): boolean => !/^[A-Z]/.test(reading.tokens[index]?.pos ?? "");
  let head = to - 1;
  while (head > tokens.from && (partitive || isMark(head))) head -= 1;
  return { span: spanOfRange(reading, tokens), tokens, head, kind: "nominal" };
}
