import type { EntityType } from "../../../record/index.js";
import { scoreOf } from "../../../tagger/index.js";
import type { ClusterTraits } from "../clusters.js";
import type { MentionProfile, PronounProfile } from "../mention-profile.js";
import type { Resolution } from "../resolution.js";
import { type AntecedentCandidate, antecedentFeatures, noAntecedentFeatures } from "./antecedent-features.js";

/** How far back, in sentences, a pronoun looks: "it" less far than a person's. */
const reach = { personal: 4, neuter: 2 } as const;

/** And in mentions, so that a table of names costs no more than prose. */
const MOST_MENTIONS = 60;

/** Of those that agree, the nearest few: in prose the antecedent is among them. */
const MOST_CANDIDATES = 16;

/** Merges "he", "she", "it" and "they" with the mention before that most likely is meant, if any. */
export function thirdPerson(resolution: Resolution): void {
  for (const pronoun of thirdPersonPronouns(resolution)) {
    const antecedent = antecedentOf(resolution, pronoun);
    if (antecedent !== undefined) resolution.clusters.merge(antecedent.index, pronoun.index);
  }
}

/**
 * The pronouns in the order they are resolved: those within quotation marks last, for whoever is quoted must be
 * known first. In "“He lied,” she said", neither is the other.
 */
export function thirdPersonPronouns({ profiles }: Resolution): readonly PronounProfile[] {
  const pronouns = profiles.filter(
    (profile): profile is PronounProfile => profile.kind === "pronoun" && isThirdPerson(profile),
  );
  return [
    ...pronouns.filter(({ quotation }) => quotation === undefined),
    ...pronouns.filter(({ quotation }) => quotation !== undefined),
  ];
}

const isThirdPerson = ({ pronoun }: PronounProfile): boolean =>
  pronoun.person === 3 && pronoun.relative !== true;

function antecedentOf(resolution: Resolution, pronoun: PronounProfile): MentionProfile | undefined {
  const { antecedentScores } = resolution;
  let best: MentionProfile | undefined;
  // Somebody who says something is somebody.
  const speaks = pronoun.sourceOf !== undefined;
  let highest = speaks
    ? Number.NEGATIVE_INFINITY
    : scoreOf(antecedentScores, noAntecedentFeatures(resolution, pronoun));
  for (const candidate of antecedentCandidates(resolution, pronoun)) {
    const score = scoreOf(antecedentScores, antecedentFeatures(resolution, pronoun, candidate));
    if (score <= highest) continue;
    highest = score;
    best = candidate.profile;
  }
  return best;
}

/** The mentions before a pronoun that agree with it, the nearest first. */
export function antecedentCandidates(
  resolution: Resolution,
  pronoun: PronounProfile,
): readonly AntecedentCandidate[] {
  const { profiles } = resolution;
  const longest = pronoun.gender === "neuter" ? reach.neuter : reach.personal;
  const floor = Math.max(0, pronoun.index - MOST_MENTIONS);
  const found: MentionProfile[] = [];
  for (let index = pronoun.index - 1; index >= floor && found.length < MOST_CANDIDATES; index--) {
    const profile = profiles[index];
    if (profile === undefined || pronoun.sentence - profile.sentence > longest) break;
    if (canBe(resolution, profile, pronoun)) found.push(profile);
  }
  return found.map((profile, index) => ({
    profile,
    rank: index + 1,
    leads: found[index + 1]?.sentence !== profile.sentence,
  }));
}

function canBe(
  { clusters, speakers }: Resolution,
  profile: MentionProfile,
  pronoun: PronounProfile,
): boolean {
  if (profile.mention.tokens.to > pronoun.mention.tokens.from) return false;
  if (profile.kind === "pronoun" && !isThirdPerson(profile)) return false;
  // "Israeli forces": the forces are meant, not what they are named after.
  if (profile.kind === "name" && profile.modifies && profile.nameType !== "person") return false;
  // Who speaks says "I", not "he".
  if (
    pronoun.quotation !== undefined &&
    pronoun.contentOf !== undefined &&
    pronoun.contentOf !== profile.contentOf
  )
    if (speakers(pronoun.contentOf).some((speaker) => clusters.same(speaker, profile.index))) return false;
  const traits = clusters.traits(profile.index);
  // "It is *the third search*": what a word describes that the lexicon does not have is nobody known by name.
  const own = clusters.traits(pronoun.index);
  if (own.mentions.length > 1 && own.types.length === 0 && traits.names.length > 0) return false;
  return fits(traits, pronoun) && (pronoun.sourceOf === undefined || canSpeak(traits));
}

const speakingTypes: ReadonlySet<EntityType> = new Set(["person", "organization", "group", "place", "work"]);

/** Whether one can say something: a person, a body, a country, a report; not a thing the lexicon does not know. */
const canSpeak = ({ types }: ClusterTraits): boolean => types.some((type) => speakingTypes.has(type));

function fits(traits: ClusterTraits, { gender, number }: PronounProfile): boolean {
  if (number === "plural") {
    return (
      traits.number === "plural" || traits.types.includes("organization") || traits.types.includes("group")
    );
  }
  if (traits.number === "plural") return false;
  if (gender === "neuter") {
    return !traits.types.includes("person") && traits.gender !== "male" && traits.gender !== "female";
  }
  return traits.types.includes("person") && (traits.gender === undefined || traits.gender === gender);
}
