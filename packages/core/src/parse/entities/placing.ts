import type { TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";
import type { AttributionSpans } from "../attributions/attribution-spans.js";
import { type MentionCandidate, tokensWithin } from "../mentions/index.js";

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
  document: TextDocument,
  tags: readonly TokenTags[],
  attributionSpans: readonly AttributionSpans[],
): (mention: MentionCandidate) => Placing {
  const count = document.tokens.length;
  const sentenceOf = painted(
    count,
    document.sentences.map(({ tokens }) => [tokens]),
  );
  const paragraphOf = painted(
    document.sentences.length,
    document.paragraphs.map(({ sentences }) => [sentences]),
  );
  const within = (spans: AttributionSpans["content"]) => spans.map((span) => tokensWithin(document, span));
  const quotationOf = painted(
    count,
    document.quotations.map(({ content, depth }) => (depth === 0 ? within(content) : [])),
  );
  // Longer contents are painted first, so that an attribution within another's content wins.
  const size = (index: number): number =>
    within(attributionSpans[index]?.content ?? []).reduce((sum, { from, to }) => sum + to - from, 0);
  const order = attributionSpans
    .map((_, index) => ({ index, size: size(index) }))
    .sort((a, b) => b.size - a.size || a.index - b.index);
  const contentOf = new Int32Array(count).fill(-1);
  for (const { index } of order)
    for (const { from, to } of within(attributionSpans[index]?.content ?? []))
      contentOf.fill(index, from, to);
  const sourceOf = painted(
    count,
    attributionSpans.map(({ source }) => within(source)),
  );
  return ({ head, tokens }) => {
    const sentence = sentenceOf[head] ?? -1;
    return {
      sentence,
      paragraph: paragraphOf[sentence] ?? -1,
      quotation: known(quotationOf[head]),
      contentOf: known(contentOf[head]),
      sourceOf: known(sourceOf[head]),
      subject: isSubject(tags, tokens),
    };
  };
}

const known = (index: number | undefined): number | undefined =>
  index === undefined || index < 0 ? undefined : index;

/** For each of `count` indexes, which of the items holds it in one of its ranges; -1 for none. */
function painted(count: number, items: readonly (readonly IndexRange[])[]): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  items.forEach((ranges, item) => {
    for (const { from, to } of ranges) owner.fill(item, from, to);
  });
  return owner;
}

/** Between a subject and its verb there may be an adverb, or a clause between commas of about this length. */
const longestInsertion = 12;

function isSubject(tags: readonly TokenTags[], tokens: IndexRange): boolean {
  const before = tags[tokens.from - 1]?.pos ?? "";
  if (before === "IN" || before === "TO" || before.startsWith("VB")) return false;
  let index = tokens.to;
  if (tags[index]?.pos === ",") {
    const limit = index + longestInsertion;
    index += 1;
    while (index < limit && tags[index] !== undefined && tags[index]?.pos !== "," && tags[index]?.pos !== ".")
      index += 1;
    if (tags[index]?.pos !== ",") return false;
    index += 1;
  }
  while (tags[index]?.pos.startsWith("RB")) index += 1;
  const pos = tags[index]?.pos ?? "";
  return pos === "VBD" || pos === "VBZ" || pos === "VBP" || pos === "MD";
}
