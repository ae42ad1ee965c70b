import type { TaggedToken } from "../../../reading/index.js";
import type { MentionProfile, PronounProfile } from "../mention-profile.js";
import type { Resolution } from "../resolution.js";

/** A mention that a pronoun may stand for. */
export interface AntecedentCandidate {
  readonly profile: MentionProfile;
  /** 1 for the nearest mention before that agrees with the pronoun, 2 for the next, and so on. */
  readonly rank: number;
  /** It is the first mention of its sentence that agrees. */
  readonly leads: boolean;
}

/**
 * What speaks for or against a pronoun meaning a candidate, as names of features that have learned weights; in
 * the tradition of Lappin and Leass (1994): nearness, subject before others, how often it was mentioned.
 */
export function antecedentFeatures(
  { reading, clusters }: Resolution,
  pronoun: PronounProfile,
  { profile, rank, leads }: AntecedentCandidate,
): readonly string[] {
  const traits = clusters.traits(profile.index);
  const sentences = Math.min(3, pronoun.sentence - profile.sentence);
  const place = `${sentences}${profile.subject ? " subject" : ""}`;
  const before = reading.tokens[profile.mention.tokens.from - 1]?.pos ?? "";
  const governed = before === "IN" || before === "TO" ? " governed" : "";
  const quoted = `${pronoun.quotation === undefined ? "out" : "in"} ${profile.quotation === undefined ? "out" : "in"}`;
  const names = [
    `place ${place}`,
    `place ${place} for ${functionOf(reading.tokens, pronoun)}`,
    `rank ${Math.min(rank, 5)}`,
    `rank ${Math.min(rank, 3)} sentences ${sentences}`,
    `leads ${leads} sentences ${sentences}`,
    `kind ${kindOf(profile, pronoun)}${governed}`,
    `types ${traits.types[0] ?? "unknown"}${traits.number === "plural" ? " plural" : ""}`,
    `mentions ${Math.min(traits.mentions.length, 5)}`,
    `named ${traits.names.length > 0}`,
    `gender ${traits.gender === undefined ? "unknown" : "known"}`,
    `quoted ${quoted}`,
    `paragraph ${Math.min(2, pronoun.paragraph - profile.paragraph)}`,
  ];
  return names.map((name) => `${pronounClass(pronoun)}: ${name}`);
}

/** What speaks for a pronoun meaning nothing that is mentioned. */
export function noAntecedentFeatures({ reading }: Resolution, pronoun: PronounProfile): readonly string[] {
  const opens = reading.tokens[pronoun.mention.tokens.from - 1]?.pos === "." ? " opens" : "";
  return [
    "",
    ` ${functionOf(reading.tokens, pronoun)}${opens}`,
    ` quoted ${pronoun.quotation !== undefined}`,
  ].map((name) => `${pronounClass(pronoun)}: none${name}`);
}

/** "he" and "she", "it", "they": three words that behave alike each. */
function pronounClass({ number, gender }: PronounProfile): string {
  return number === "plural" ? "they" : gender === "neuter" ? "it" : "he";
}

function functionOf(tokens: readonly TaggedToken[], { mention, subject }: PronounProfile): string {
  if (tokens[mention.head]?.pos === "PRP$") return "possessor";
  return subject ? "subject" : "object";
}

function kindOf(profile: MentionProfile, pronoun: PronounProfile): string {
  if (profile.kind === "name") return "name";
  if (profile.kind === "nominal") return profile.determiner;
  return profile.text.toLowerCase() === pronoun.text.toLowerCase() ? "same pronoun" : "pronoun";
}
