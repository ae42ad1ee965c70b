import type { Resolution } from "../resolution.js";

/** Merges "who" and "which" with the mention right before: "the mayor, *who* …", "officials, most of *whom* …". */
export function relativePronouns({ reading, profiles, clusters, endingAt }: Resolution): void {
  for (const profile of profiles) {
    if (profile.kind !== "pronoun" || profile.pronoun.relative !== true) continue;
    let before = profile.mention.tokens.from - 1;
    if (reading.tokens[before]?.pos === "IN" || reading.tokens[before]?.pos === "TO") before -= 1;
    if (reading.tokens[before]?.text === ",") before -= 1;
    const antecedent = endingAt(before)
      .map((index) => profiles[index])
      .find(
        (other) => other !== undefined && other.kind !== "pronoun" && suits(profile.gender, other.gender),
      );
    if (antecedent !== undefined) clusters.merge(antecedent.index, profile.index);
  }
}

/** "which" is not said of a person whose gender is known. */
const suits = (relative: string | undefined, antecedent: string | undefined): boolean =>
  relative !== "neuter" || antecedent === undefined || antecedent === "neuter";
