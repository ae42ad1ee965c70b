/**
 * The parts of speech of the Penn Treebank and its marks, as the tagger gives them (Marcus, Santorini and
 * Marcinkiewicz, 1993, "Building a Large Annotated Corpus of English"; "HYPH" is of its later releases).
 */
export const pennTags = [
  "NN",
  "NNP",
  "NNS",
  "NNPS",
  "IN",
  "DT",
  "JJ",
  "JJR",
  "JJS",
  "CD",
  "RB",
  "RBR",
  "RBS",
  "RP",
  "PRP",
  "PRP$",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "MD",
  "CC",
  "TO",
  "POS",
  "WP",
  "WP$",
  "WDT",
  "WRB",
  "EX",
  "PDT",
  "UH",
  "FW",
  "LS",
  "SYM",
  "HYPH",
  "$",
  "#",
  ".",
  ",",
  ":",
  "``",
  "''",
  "-LRB-",
  "-RRB-",
] as const;

/** A part of speech: "NNP", "VBD". */
export type PennTag = (typeof pennTags)[number];

const known: ReadonlySet<string> = new Set(pennTags);

/** Whether a word is the name of a part of speech. */
export function isPennTag(tag: string): tag is PennTag {
  return known.has(tag);
}
