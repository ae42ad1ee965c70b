import { type IndexRange, isPennTag, type Span, type TextDocument, type TokenTags } from "@onrecord/core";

/** A token of a corpus, with its Penn tag where the corpus gives one. */
export interface TaggedToken extends Span {
  readonly pos?: string;
}

/** A text with the tokens and sentences that a corpus gives it. */
export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  /** The tokens of each sentence; none is empty. */
  readonly sentences: readonly IndexRange[];
}

/** The places of sentences. */
export function sentenceSpans({ tokens, sentences }: TaggedText): readonly Span[] {
  return sentences.map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}

/**
 * A document whose tokens and sentences are the corpus's own. Each sentence is a paragraph and no quotation is marked,
 * since the corpora do not mark them either.
 */
export function asDocument(tagged: TaggedText): TextDocument {
  const spans = sentenceSpans(tagged);
  return {
    text: tagged.text,
    quotations: [],
    tokens: tagged.tokens.map(({ start, end }) => ({ start, end, text: tagged.text.slice(start, end) })),
    sentences: tagged.sentences.map((tokens, index) => ({ ...(spans[index] ?? nowhere), tokens })),
    paragraphs: spans.map((span, index) => ({ ...span, sentences: { from: index, to: index + 1 } })),
  };
}

const nowhere: Span = { start: 0, end: 0 };

/** Labels as the tagger gives them, but sure: the part of speech of a corpus, and no name or role unless one is given. */
export function sureTags(
  pos: string | undefined,
  known: Partial<Pick<TokenTags, "name" | "role">> = {},
): TokenTags {
  return {
    // Corpora have a few tags of their own, such as "GW" for half a word; what is tagged so is hardly a word.
    pos: pos !== undefined && isPennTag(pos) ? pos : "SYM",
    name: "O",
    role: "O",
    ...known,
    posProbability: 1,
    nameProbability: 1,
    roleProbability: 1,
  };
}
