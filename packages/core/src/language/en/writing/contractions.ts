/**
 * Contractions, as the Penn Treebank parts them.
 * Source: Bies et al., Bracketing Guidelines for Treebank II Style, and the treebank's tokenizer.
 */

/** Endings that are tokens of their own, in lower case with a straight apostrophe; the longer come first. */
export const clitics: readonly string[] = ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"];

/** Words written as one that are two tokens, with the length of the first. */
export const fusedWords: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
]);

/** Words that have lost their head, and so begin with an apostrophe: "'em", "’tis". */
export const elidedWords: ReadonlySet<string> = new Set([
  "em",
  "tis",
  "twas",
  "til",
  "till",
  "cause",
  "cuz",
  "coz",
  "bout",
  "n",
]);

/** Elided words that an apostrophe also ends: "rock *'n'* roll". */
export const elidedTwice: ReadonlySet<string> = new Set(["n"]);

/** What follows an hour without a space: "10:30p.m.". */
export const clockEndings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ["a", "p"].flatMap((half) => [`${half}m`, `${half}.m`, `${half}m.`, `${half}.m.`]),
);
