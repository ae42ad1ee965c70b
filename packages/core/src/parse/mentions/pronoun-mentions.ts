import { english } from "../../language/en/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import { isExpletive } from "./expletive.js";
import type { MentionCandidate } from "./mention-candidate.js";
import { spanOfTokens } from "./token-lookup.js";

/** One mention for each pronoun that refers: not for "it" in "it is clear that". */
export function pronounMentions(
  document: TextDocument,
  tags: readonly TokenTags[],
): readonly MentionCandidate[] {
  return document.tokens.flatMap((token, index) => {
    const tag = tags[index];
    const pronoun = english.pronouns.forms.get(token.text.toLowerCase());
    if (tag === undefined || pronoun === undefined || tag.name !== "O") return [];
    if (english.pronouns.notPronouns.has(token.text) || !pronounTags.has(tag.pos)) return [];
    if (pronoun.relative === true && !followsNoun(tags, index)) return [];
    if (pronoun.gender === "neuter" && isExpletive(document, tags, index)) return [];
    const tokens = { from: index, to: index + 1 };
    return [{ span: spanOfTokens(document, tokens), tokens, head: index, kind: "pronoun" as const }];
  });
}

const pronounTags: ReadonlySet<string> = new Set(["PRP", "PRP$", "WP", "WP$", "WDT"]);

/** A relative pronoun, not a question word: what it stands for, or a comma or preposition behind it, comes before. */
function followsNoun(tags: readonly TokenTags[], index: number): boolean {
  const before = tags[index - 1]?.pos ?? "";
  const skipped =
    before === "," || before === "IN" || before === "TO" ? (tags[index - 2]?.pos ?? "") : before;
  return skipped.startsWith("NN") || skipped === "CD" || skipped === ",";
}
