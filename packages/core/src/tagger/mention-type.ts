/** What a tagger takes a mention to be of, by the types of GUM. */
const mentionTypes = [
  "person",
  "organization",
  "place",
  "event",
  "object",
  "abstract",
  "time",
  "animal",
  "plant",
  "substance",
] as const;

export type MentionType = (typeof mentionTypes)[number];

/** Whether a word is one of them. */
export function isMentionType(label: string): label is MentionType {
  return mentionTypes.some((type) => type === label);
}
