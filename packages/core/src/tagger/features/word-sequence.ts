import type { TextDocument } from "../../text/index.js";

/** What the model reads: the words of a document, and the indexes of the words that start sentences and paragraphs. */
export interface WordSequence {
  readonly words: readonly string[];
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

/** The words of a document in order. */
export function wordSequence({ tokens, sentences, paragraphs }: TextDocument): WordSequence {
  const starts = sentences.map((sentence) => sentence.tokens.from);
  return {
    words: tokens.map((token) => token.text),
    sentences: starts,
    paragraphs: paragraphs
      .filter(({ sentences: { from, to } }) => from < to)
      .map(({ sentences: { from } }) => starts[from] ?? 0),
  };
}
