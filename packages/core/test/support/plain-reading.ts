import { english } from "../../src/language/en/index.js";
import { type Reading, readArticle } from "../../src/reading/index.js";
import { isPennTag, type PennTag } from "../../src/tagger/index.js";
import { readText } from "../../src/text/index.js";

/** A word with its part of speech: "workers/NNS". */
const MARKED = /([^\s/]+)\/([A-Z]+\$?)(?![A-Za-z])/g;

/**
 * Reads a text in which only the words that matter carry their part of speech, as in "40 tired/JJ workers/NNS left". All
 * others are foreign words, of which no rule makes anything, or what `other` says.
 */
export function plainReading(marked: string, other: PennTag = "SYM"): Reading {
  const tags = new Map<number, PennTag>();
  let text = "";
  let from = 0;
  for (const { index, 0: whole, 1: word = "", 2: tag = "" } of marked.matchAll(MARKED)) {
    text += marked.slice(from, index);
    if (isPennTag(tag)) tags.set(text.length, tag);
    text += isPennTag(tag) ? word : whole;
    from = index + whole.length;
  }
  const document = readText(text + marked.slice(from));
  return readArticle(
    document,
    document.tokens.map(({ start }) => ({
      pos: tags.get(start) ?? other,
      posProbability: 1,
      name: "O",
      nameProbability: 1,
      role: "O",
      roleProbability: 1,
    })),
    english,
  );
}
