import { english } from "../../language/en/index.js";
import type { LemmaSequence } from "../../language/index.js";
import type { Span } from "../../record/index.js";
import type { TokenTags } from "../../tagger/index.js";
import type { TextDocument } from "../../text/index.js";
import { indexesWithin } from "./token-range.js";

/** A tagged document as the claim readers see it: words by index, with lemmas and parts of speech. */
export interface Words {
  readonly document: TextDocument;
  /** The token in lower case, with a straight apostrophe; "" beyond either end. */
  text(index: number): string;
  /** The Penn Treebank tag; "" beyond either end. */
  pos(index: number): string;
  /** The one lemma of a token by its tag. */
  lemma(index: number): string;
  /** Every lemma a token may have. */
  lemmas(index: number): readonly string[];
  span(index: number): Span | undefined;
  /** Indexes of the tokens within spans. */
  within(spans: readonly Span[]): readonly number[];
}

/** Reads a tagged document as words. Lemmas are found once for each distinct word. */
export function wordsOf(document: TextDocument, tags: readonly TokenTags[]): Words {
  const { tokens } = document;
  const known = new Map<string, readonly string[]>();
  const text = (index: number) => (tokens[index]?.text ?? "").toLowerCase().replaceAll("’", "'");
  const pos = (index: number) => tags[index]?.pos ?? "";
  return {
    document,
    text,
    pos,
    lemma: (index) => english.lemmas.of(text(index), pos(index)),
    lemmas: (index) => {
      const word = text(index);
      const found = known.get(word) ?? english.lemmas.candidates(word);
      known.set(word, found);
      return found;
    },
    span: (index) => tokens[index],
    within: (spans) => indexesWithin(tokens, spans),
  };
}

/** Some words, in order and with gaps closed, as a sequence to look phrases up in. */
export function sequenceOf(words: Words, indexes: readonly number[]): LemmaSequence {
  return {
    lemmasAt: (position) => {
      const index = indexes[position];
      return index === undefined ? [] : words.lemmas(index);
    },
    mayInterrupt: (position) => {
      const index = indexes[position];
      return (
        index !== undefined &&
        (words.pos(index).startsWith("RB") || english.times.interruptions.has(words.text(index)))
      );
    },
  };
}

/** Whether a tag is of a verb that can head a sentence: modal, past or present. */
export const isFiniteVerb = (pos: string): boolean =>
  pos === "MD" || pos === "VBD" || pos === "VBZ" || pos === "VBP";

/** Whether a tag is of any verb. */
export const isVerb = (pos: string): boolean => pos === "MD" || pos.startsWith("VB");

/** Whether a tag is of a noun or a name. */
export const isNoun = (pos: string): boolean => pos.startsWith("NN");
