import type { Claim, TextIndex } from "@onrecord/core/record";

/** The voice of a claim nobody is named for. */
export const OWN_VOICE = "The article itself";

/** On whose word a claim stands, in words. */
export function sourceNames(index: TextIndex, claim: Claim): string {
  const speaker = index.speakerOf(claim);
  switch (speaker.kind) {
    case "article":
      return OWN_VOICE;
    case "named":
      return speaker.names.join(", ");
    case "described":
      return speaker.words;
    case "unknown":
      return "A source not named";
  }
}
