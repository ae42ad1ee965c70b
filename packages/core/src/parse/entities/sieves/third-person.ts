import type { ClusterTraits } from "../clusters.js";
import type { MentionProfile, PronounProfile } from "../mention-profile.js";
import type { Resolution } from "../resolution.js";

/** How far back, in sentences, a pronoun looks. */
const reach = { personal: 4, neuter: 2 } as const;

/** And in mentions, so that a table of names costs no more than prose. */
const mostMentions = 60;

/**
 * What speaks for an antecedent, in the spirit of the salience factors of Lappin and Leass (1994). Set by hand on
 * the tuning half of the GUM news and interviews.
 */
const weights = {
  sentence: -1,
  subject: 0.7,
  source: 0.5,
  named: 0.4,
  knownGender: 0.6,
  mentionedBefore: 0.15,
  sameParagraph: 0.4,
  nearer: -0.02,
  collective: -0.5,
} as const;

/** More mentions than this make an antecedent no more salient. */
const mostCounted = 6;

/** Merges "he", "she", "it" and "they" with the most salient mention before that agrees with them. */
export function thirdPerson(resolution: Resolution): void {
  for (const profile of resolution.profiles) {
    if (profile.kind !== "pronoun" || profile.pronoun.person !== 3 || profile.pronoun.relative === true)
      continue;
    const antecedent = bestAntecedent(resolution, profile);
    if (antecedent !== undefined) resolution.clusters.merge(antecedent.index, profile.index);
  }
}

function bestAntecedent(resolution: Resolution, pronoun: PronounProfile): MentionProfile | undefined {
  const { profiles } = resolution;
  const longest = pronoun.gender === "neuter" ? reach.neuter : reach.personal;
  const floor = Math.max(0, pronoun.index - mostMentions);
  let best: { readonly profile: MentionProfile; readonly score: number } | undefined;
  for (let index = pronoun.index - 1; index >= floor; index--) {
    const profile = profiles[index];
    if (profile === undefined || pronoun.sentence - profile.sentence > longest) break;
    if (!canBe(resolution, profile, pronoun)) continue;
    const score = salience(resolution, profile, pronoun);
    if (best === undefined || score > best.score) best = { profile, score };
  }
  return best?.profile;
}

function canBe(
  { clusters, speakers }: Resolution,
  profile: MentionProfile,
  pronoun: PronounProfile,
): boolean {
  if (profile.mention.tokens.to > pronoun.mention.tokens.from) return false;
  if (profile.kind === "pronoun" && (profile.pronoun.person !== 3 || profile.pronoun.relative === true))
    return false;
  // Who speaks says "I", not "he".
  if (
    pronoun.quotation !== undefined &&
    pronoun.contentOf !== undefined &&
    pronoun.contentOf !== profile.contentOf
  )
    if (speakers(pronoun.contentOf).some((speaker) => clusters.same(speaker, profile.index))) return false;
  return fits(clusters.traits(profile.index), pronoun);
}

function fits(traits: ClusterTraits, { gender, number }: PronounProfile): boolean {
  const known = traits.types.length > 0;
  if (number === "plural") {
    return (
      traits.number === "plural" || traits.types.includes("organization") || traits.types.includes("group")
    );
  }
  if (traits.number === "plural") return false;
  if (gender === "neuter")
    return !traits.types.includes("person") && traits.gender !== "male" && traits.gender !== "female";
  return (
    known && traits.types.includes("person") && (traits.gender === undefined || traits.gender === gender)
  );
}

function salience({ clusters }: Resolution, profile: MentionProfile, pronoun: PronounProfile): number {
  const traits = clusters.traits(profile.index);
  const is = (holds: boolean): number => (holds ? 1 : 0);
  return (
    weights.sentence * (pronoun.sentence - profile.sentence) +
    weights.subject * is(profile.subject) +
    weights.source * is(profile.sourceOf !== undefined) +
    weights.named * is(traits.names.length > 0) +
    weights.knownGender * is(pronoun.gender !== undefined && traits.gender === pronoun.gender) +
    weights.mentionedBefore * Math.min(traits.mentions.length, mostCounted) +
    weights.sameParagraph * is(profile.paragraph === pronoun.paragraph) +
    weights.nearer * (pronoun.index - profile.index) +
    weights.collective * is(pronoun.number === "plural" && traits.number !== "plural")
  );
}
