import {
  ofGenre,
  readConll,
  readGum,
  readPolnear,
  sentenceSpans,
  type TaggedText,
  withHyphensWhole,
} from "../corpora/index.js";
import type { BoundedText } from "./boundaries.js";

/** GUM's news, with hyphenated words in parts as GUM has them, or whole. */
export function boundedGumNews(folder: string, hyphenated: "parted" | "whole"): readonly BoundedText[] {
  return ofGenre(readGum(folder, { captions: "apart" }), "news").map((document) => ({
    text: document.text,
    tokens: hyphenated === "whole" ? withHyphensWhole(document) : document.tokens,
    sentences: document.sentences,
  }));
}

/** CoNLL-2003 dev. */
export function boundedConll(folder: string): readonly BoundedText[] {
  return readConll(folder, "dev").map(bounded);
}

/** PolNeAR dev, by CoreNLP's tokens and sentences; articles of which CoreNLP gives none are left out. */
export function boundedPolnear(folder: string): readonly BoundedText[] {
  return readPolnear(folder, "dev")
    .filter(({ tokens }) => tokens.length > 0)
    .map(bounded);
}

function bounded(tagged: TaggedText): BoundedText {
  return { text: tagged.text, tokens: tagged.tokens, sentences: sentenceSpans(tagged) };
}
