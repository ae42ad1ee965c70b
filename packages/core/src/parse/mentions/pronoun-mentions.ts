import { isNoun, isTagged, type Reading, spanOfRange, type TaggedToken } from "../../reading/index.js";
import { isExpletive } from "./expletive.js";
import type { MentionCandidate } from "./mention-candidate.js";

/** One mention for each pronoun that refers: not for "it" in "it is clear that". */
export function pronounMentions(reading: Reading): readonly MentionCandidate[] {
  const { tokens, language } = reading;
  return tokens.flatMap((token) => {
    const { index } = token;
    const pronoun = language.pronouns.forms.get(token.text.toLowerCase());
    if (pronoun === undefined || token.name !== "O") return [];
    if (language.pronouns.notPronouns.has(token.text) || !isPronounTagged(token)) return [];
    if (pronoun.relative === true && !followsNoun(tokens, index)) return [];
    if (pronoun.gender === "neuter" && isExpletive(reading, index)) return [];
    const range = { from: index, to: index + 1 };
    return [{ span: spanOfRange(reading, range), tokens: range, head: index, kind: "pronoun" as const }];
  });
}

const isPronounTagged = (token: TaggedToken): boolean => isTagged(token, "PRP", "PRP$", "WP", "WP$", "WDT");

/** A relative pronoun, not a question word: what it stands for, or a comma or preposition behind it, comes before. */
function followsNoun(tokens: readonly TaggedToken[], index: number): boolean {
  const before = tokens[index - 1];
  const skipped = isTagged(before, ",", "IN", "TO") ? tokens[index - 2] : before;
  return isNoun(skipped) || isTagged(skipped, "CD", ",");
}
