import type { Span } from "../../record/index.js";
import { type AttributionRole, type Bio, labelledRanges, type TokenTags } from "../../tagger/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/** A run of tokens that plays one part in some attribution, and where in the document it stands. */
export interface RoleSpan extends IndexRange {
  readonly role: AttributionRole;
  /** Its place among all role spans of the document. */
  readonly order: number;
  /** Index of the sentence of its first token, and of its last. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** Index of the paragraph of its first token. */
  readonly paragraph: number;
  /** Mean probability of its tokens' labels. */
  readonly probability: number;
}

/**
 * Reads the role spans off a document's labels, in the order of the text. `labels` are those of the tags, or better
 * ones; a token whose label the tagger did not give counts with the probability of its role.
 */
export function roleSpans(
  document: TextDocument,
  tags: readonly TokenTags[],
  labels: readonly Bio<AttributionRole>[] = tags.map((tag) => tag.role),
): readonly RoleSpan[] {
  const sentenceOf = owners(
    document.tokens.length,
    document.sentences.map((sentence) => sentence.tokens),
  );
  const paragraphOf = owners(
    document.sentences.length,
    document.paragraphs.map((paragraph) => paragraph.sentences),
  );
  return labelledRanges(labels).map(({ kind, from, to }, order) => {
    const firstSentence = sentenceOf[from] ?? 0;
    return {
      role: kind,
      from,
      to,
      order,
      firstSentence,
      lastSentence: sentenceOf[to - 1] ?? firstSentence,
      paragraph: paragraphOf[firstSentence] ?? 0,
      probability: mean(tags.slice(from, to).map((tag) => probabilityOf(tag, kind))),
    };
  });
}

function probabilityOf(tag: TokenTags, role: AttributionRole): number {
  return tag.role.endsWith(role) ? tag.roleProbability : (tag.roleProbabilities?.[role] ?? 0);
}

/** The characters of a run of tokens. */
export function tokenSpan(document: TextDocument, range: IndexRange): Span | undefined {
  const first = document.tokens[range.from];
  const last = document.tokens[range.to - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** For each of `count` indexes, the index of the range that holds it. */
function owners(count: number, ranges: readonly IndexRange[]): Int32Array {
  const owner = new Int32Array(count);
  ranges.forEach((range, index) => {
    owner.fill(index, range.from, range.to);
  });
  return owner;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
