/** A change to one field of a copy of the dataset's report. */
export interface Break {
  /** What goes wrong. */
  readonly title: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** The one rule that finds it. */
  readonly rule: string;
}

/** Ten ways to break a record, each found by one rule. */
export const tenBreaks: readonly Break[] = [
  { title: "An act that is none", path: ["claims", 2, "act"], value: "mutter", rule: "schema" },
  { title: "One id for two mentions", path: ["mentions", 1, "id"], value: "m:1", rule: "unique-ids" },
  {
    title: "An id with a slip of the pen",
    path: ["mentions", 2, "entity"],
    value: "e:blinkin",
    rule: "references",
  },
  { title: "A span past the end", path: ["figures", 0, "of", "end"], value: 9000, rule: "span-bounds" },
  {
    title: "A cue that takes a word of the content",
    path: ["attributions", 0, "cue", 0, "end"],
    value: 63,
    rule: "attribution-parts",
  },
  {
    title: "A direct quotation without quotation marks",
    path: ["attributions", 0, "form"],
    value: "direct",
    rule: "quotation-form",
  },
  {
    title: "Words given to somebody else",
    path: ["claims", 1, "sources"],
    value: ["e:hamas"],
    rule: "claim-source",
  },
  {
    title: "A “might” that became a fact",
    path: ["claims", 1, "certainty"],
    value: "certain",
    rule: "hedged-certainty",
  },
  { title: "Two digits exchanged", path: ["figures", 0, "min"], value: 41_039, rule: "figure-value" },
  { title: "A day that never was", path: ["times", 1, "value"], value: "2024-08-32", rule: "timex3" },
];
