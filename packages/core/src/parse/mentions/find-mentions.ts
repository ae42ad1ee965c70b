import { english } from "../../language/en/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import type { AttributionSpans } from "../attributions/attribution-spans.js";
import type { MentionCandidate } from "./mention-candidate.js";
import { nameMentions } from "./name-mentions.js";
import { nominalMentions } from "./nominal-mentions.js";
import { pronounMentions } from "./pronoun-mentions.js";
import { spanOfTokens, tokensWithin } from "./token-lookup.js";

/**
 * Finds the mentions of a document: names as tagged, descriptions (base noun phrases), pronouns; and one for each
 * attribution source that has none of these ("some", "the three"), so that every source can be resolved.
 *
 * Sorted by start; where two start together, the longer one first. Linear in the text; never throws.
 */
export function findMentions(
  document: TextDocument,
  tags: readonly TokenTags[],
  attributionSpans: readonly AttributionSpans[],
): readonly MentionCandidate[] {
  const sources = attributionSpans
    .flatMap((attribution) => attribution.source)
    .map((span) => tokensWithin(document, span))
    .filter((range) => range.from < range.to);
  const found = [
    ...nameMentions(document, tags),
    ...nominalMentions(document, tags, sources),
    ...pronounMentions(document, tags),
  ];
  const heads = new Set(found.map((mention) => mention.head));
  const begun = new Set(found.map((mention) => mention.tokens.from));
  const others = sources.filter(
    (source) =>
      !isPronoun(tags, source) &&
      (!someIndex(source, (index) => heads.has(index)) ||
        (!begun.has(source.from) && isPartitive(document, tags, source))),
  );
  return [...found, ...distinct(others).map((tokens) => undescribed(document, tags, tokens))].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** An empty "it" is nobody, also where the tagger takes it for a source. */
const isPronoun = (tags: readonly TokenTags[], { from, to }: IndexRange): boolean =>
  to - from === 1 && tags[from]?.pos.startsWith("PRP") === true;

/** "some of the lawyers", "those close to him": the quantity is the head, not the noun behind it. */
function isPartitive(document: TextDocument, tags: readonly TokenTags[], { from, to }: IndexRange): boolean {
  const quantity =
    tags[from]?.pos === "CD" ||
    english.determiners.quantities.has(document.tokens[from]?.text.toLowerCase() ?? "");
  return quantity && from + 1 < to && /^(?:IN|JJ|RB|VBN|VBG|WP|WDT)$/.test(tags[from + 1]?.pos ?? "");
}

function someIndex(range: IndexRange, holds: (index: number) => boolean): boolean {
  for (let index = range.from; index < range.to; index++) if (holds(index)) return true;
  return false;
}

const distinct = (ranges: readonly IndexRange[]): readonly IndexRange[] => [
  ...new Map(ranges.map((range) => [range.from, range])).values(),
];

function undescribed(
  document: TextDocument,
  tags: readonly TokenTags[],
  source: IndexRange,
): MentionCandidate {
  const partitive = isPartitive(document, tags, source);
  let to = partitive ? source.from + 1 : source.to;
  while (to < source.to && document.tokens[to]?.text !== ",") to += 1;
  const tokens = { from: source.from, to };
  let head = to - 1;
  while (head > tokens.from && (partitive || !/^[A-Z]/.test(tags[head]?.pos ?? ""))) head -= 1;
  return { span: spanOfTokens(document, tokens), tokens, head, kind: "nominal" };
}
