import type { Reading, TaggedToken } from "../../reading/index.js";
import { type AttributionRole, type Bio, labelledRanges } from "../../tagger/index.js";
import type { IndexRange } from "../../text/index.js";

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
  { tokens }: Reading,
  labels: readonly Bio<AttributionRole>[] = tokens.map(({ role }) => role),
): readonly RoleSpan[] {
  return labelledRanges(labels).map(({ kind, from, to }, order) => {
    const { sentence: firstSentence, paragraph } = tokens[from] ?? { sentence: 0, paragraph: 0 };
    return {
      role: kind,
      from,
      to,
      order,
      firstSentence,
      lastSentence: tokens[to - 1]?.sentence ?? firstSentence,
      paragraph,
      probability: mean(tokens.slice(from, to).map((token) => probabilityOf(token, kind))),
    };
  });
}

function probabilityOf(tag: TaggedToken, role: AttributionRole): number {
  return tag.role.endsWith(role) ? tag.roleProbability : (tag.roleProbabilities?.[role] ?? 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
