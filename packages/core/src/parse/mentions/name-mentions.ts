import { labelledRanges, type TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import type { MentionCandidate } from "./mention-candidate.js";
import { spanOfTokens } from "./token-lookup.js";

/** One mention for each name of the tagger, with the tagger's span and type unchanged. */
export function nameMentions(
  document: TextDocument,
  tags: readonly TokenTags[],
): readonly MentionCandidate[] {
  return labelledRanges(tags.map((tag) => tag.name)).map(({ kind, from, to }) => ({
    span: spanOfTokens(document, { from, to }),
    tokens: { from, to },
    head: headOfName(document, from, to),
    kind: "name",
    nameType: kind,
  }));
}

/** The last word, or the last before "of" or "for": "*Bank* of England", "Antony *Blinken*". */
function headOfName(document: TextDocument, from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    const word = document.tokens[index]?.text.toLowerCase();
    if (word === "of" || word === "for" || word === "to") return index - 1;
  }
  return to - 1;
}
