import type { PronounProfile } from "../mention-profile.js";
import { listAt, type Resolution } from "../resolution.js";

/**
 * Merges "I" within quoted words with whoever says them; "we" too, where that is an organization, a place or a
 * group. All "I" of one quotation are one, whoever says them, and so are all of the article's own voice; likewise
 * "we" and "you".
 */
export function speakersAndHearers(resolution: Resolution): void {
  const { profiles, clusters } = resolution;
  const voices = new Map<string, number[]>();
  for (const profile of profiles) {
    if (profile.kind !== "pronoun" || profile.pronoun.person === 3) continue;
    listAt(voices, voiceOf(profile)).push(profile.index);
    const quoted = profile.pronoun.person === 1 && profile.quotation !== undefined;
    const speaker = quoted ? speakerOf(resolution, profile) : undefined;
    if (speaker !== undefined) clusters.merge(speaker, profile.index);
  }
  for (const [first, ...rest] of voices.values())
    for (const other of rest)
      if (first !== undefined && !speaksTwice(resolution, first, other)) clusters.merge(first, other);
}

const voiceOf = ({ quotation, contentOf, number, pronoun }: PronounProfile): string =>
  `${pronoun.person} ${number} ${quotation === undefined ? "own" : `quotation ${quotation}`} ${contentOf ?? ""}`;

/** Two clusters that both have a name are two speakers, whatever the quotation marks say. */
const speaksTwice = ({ clusters }: Resolution, a: number, b: number): boolean =>
  clusters.traits(a).names.length > 0 && clusters.traits(b).names.length > 0;

function speakerOf(
  { profiles, clusters, attributionSpans, speakers }: Resolution,
  profile: PronounProfile,
): number | undefined {
  const attribution = profile.contentOf;
  if (attribution === undefined || attributionSpans[attribution] === undefined) return undefined;
  const [speaker, ...others] = speakers(attribution);
  if (speaker === undefined || others.length > 0) return undefined;
  const types = clusters.traits(speaker).types;
  const plural = profiles[speaker]?.number === "plural";
  if (profile.number === "singular") return plural || types.includes("place") ? undefined : speaker;
  return plural || types.some((type) => type === "organization" || type === "place" || type === "group")
    ? speaker
    : undefined;
}
