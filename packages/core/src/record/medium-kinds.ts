/** Through what something can be said; without zod, for those who only parse. */
export const mediumKinds = [
  "statement",
  "interview",
  "press-conference",
  "speech",
  "report",
  "broadcast",
  "social-media",
  "letter",
  "call",
  "court",
  "reporters",
  "other",
] as const;
