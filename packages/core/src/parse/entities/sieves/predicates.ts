import { english } from "../../../language/en/index.js";
import { canBeOne } from "../clusters.js";
import type { MentionProfile, NominalProfile } from "../mention-profile.js";
import type { Resolution } from "../resolution.js";

/** Merges a subject with what it is said to be: "Brink is *a lawyer*"; not with what it may or will be, or is not. */
export function predicates({ document, tags, profiles, clusters, startingAt, endingAt }: Resolution): void {
  document.tokens.forEach((token, verb) => {
    if (!tags[verb]?.pos.startsWith("VB") || !english.verbs.copulaForms.has(token.text.toLowerCase())) return;
    const subject = endingAt(verb - 1)
      .map((index) => profiles[index])
      .find((profile) => profile !== undefined && !isRelative(profile));
    const predicate = startingAt(verb + 1)
      .map((index) => profiles[index])
      .find((profile) => profile?.kind === "nominal" && describes(tags, profile));
    if (subject === undefined || predicate === undefined || isComplement(tags, subject)) return;
    if (canBeOne(clusters.traits(subject.index), clusters.traits(predicate.index)))
      clusters.merge(subject.index, predicate.index);
  });
}

const isRelative = (profile: MentionProfile): boolean =>
  profile.kind === "pronoun" && profile.pronoun.relative === true;

/** "a lawyer", "the owner": not "lawyers" and not "no lawyer". */
const describes = (tags: Resolution["tags"], { determiner, mention }: NominalProfile): boolean =>
  (determiner === "indefinite" || determiner === "definite") &&
  tags[mention.head]?.pos.startsWith("NN") === true;

/** "the office of the mayor is a room": the mention before the verb is not its subject. */
const isComplement = (tags: Resolution["tags"], { mention }: MentionProfile): boolean => {
  const before = tags[mention.tokens.from - 1]?.pos ?? "";
  return before === "IN" || before === "TO" || before === "CC";
};
