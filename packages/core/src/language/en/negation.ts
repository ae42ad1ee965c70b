import { indexPhrases, type PhraseIndex } from "./phrases.js";

/** Whether a phrase negates the predicate it stands with, or only looks as if it did. */
export type NegationKind = "negates" | "spares";

/** Words of clause negation, and the phrases in which they do not negate ("not only", "no doubt"). */
export const negations: PhraseIndex<NegationKind> = /* @__PURE__ */ indexPhrases([
  ...[
    "not",
    "n't",
    "never",
    "no longer",
    "neither",
    "nor",
    "nobody",
    "nothing",
    "none",
    "nowhere",
    "no one",
    "no",
    "hardly",
    "scarcely",
    "barely",
    "fail to",
    "refuse to",
    "decline to",
    "unable to",
    "lack",
    "unlikely",
  ].map((phrase) => [phrase, "negates"] as const),
  ...[
    "not only",
    "not just",
    "not merely",
    "not simply",
    "not least",
    "not necessarily",
    "no doubt",
    "no matter",
    "no less",
    "no fewer",
    "no more than",
    "no later",
    "no sooner",
    "no wonder",
    "not until",
    "nothing but",
    "none other",
    "never mind",
    "without doubt",
    "not to mention",
    "not impossible",
    "not rule out",
    "no .",
    "no ,",
  ].map((phrase) => [phrase, "spares"] as const),
]);

/** The negations that stand for a participant ("nobody came", "found no proof") rather than in the verb group. */
export const negativeQuantifiers: ReadonlySet<string> = new Set([
  "no",
  "none",
  "nobody",
  "nothing",
  "neither",
]);
