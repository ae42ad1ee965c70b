import { indexPhrases, type NegationKind, type PhraseIndex } from "../../index.js";

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

/** "*Neither* Lee *nor* Park would respond": nobody did. */
export const sourceNegations: ReadonlySet<string> = new Set(["neither", "nobody", "none", "few", "no"]);

/** Lemmas before the verb of a cue that negate it. */
export const cueNegations: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "never",
  "no",
  "neither",
  "nor",
  "without",
  "fail",
]);

/** The words that negate a verb and nothing else. */
export const particles: ReadonlySet<string> = new Set(["not", "n't"]);

/** Words behind a negation that spare the verb: "not *only*". */
export const spared: ReadonlySet<string> = new Set(["only", "just"]);

/** Words that negate what is said of an earlier claim: "*never* true". */
export const verdictNegations: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "never",
  "hardly",
  "none",
  "no",
  "neither",
]);
