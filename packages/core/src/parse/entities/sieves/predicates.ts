import type { TaggedToken } from "../../../reading/index.js";
import { canBeOne } from "../clusters.js";
import type { MentionProfile, NominalProfile } from "../mention-profile.js";
import type { Resolution } from "../resolution.js";

/** Merges a subject with what it is said to be: "Brink is *a lawyer*"; not with what it may or will be, or is not. */
export function predicates({ reading, profiles, clusters, startingAt, endingAt }: Resolution): void {
  reading.tokens.forEach((token, verb) => {
    if (
      !reading.tokens[verb]?.pos.startsWith("VB") ||
      !reading.language.verbs.copulaForms.has(token.text.toLowerCase())
    )
      return;
    const subject = endingAt(verb - 1)
      .map((index) => profiles[index])
      .find((profile) => profile !== undefined && !isRelative(profile));
    const predicate = startingAt(verb + 1)
      .map((index) => profiles[index])
      .find((profile) => profile?.kind === "nominal" && describes(reading.tokens, profile));
    if (subject === undefined || predicate === undefined || isComplement(reading.tokens, subject)) return;
    if (canBeOne(clusters.traits(subject.index), clusters.traits(predicate.index)))
      clusters.merge(subject.index, predicate.index);
  });
}

const isRelative = (profile: MentionProfile): boolean =>
  profile.kind === "pronoun" && profile.pronoun.relative === true;

/** "a lawyer", "the owner": not "lawyers" and not "no lawyer". */
const describes = (tokens: readonly TaggedToken[], { determiner, mention }: NominalProfile): boolean =>
  (determiner === "indefinite" || determiner === "definite") &&
  tokens[mention.head]?.pos.startsWith("NN") === true;

/** "the office of the mayor is a room": the mention before the verb is not its subject. */
function isComplement(tokens: readonly TaggedToken[], { mention }: MentionProfile): boolean {
  const before = tokens[mention.tokens.from - 1]?.pos ?? "";
  return before === "IN" || before === "TO" || before === "CC";
}
