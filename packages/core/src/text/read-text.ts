import type { Span } from "../record/index.js";
import type { Paragraph, Sentence, TextDocument } from "./document.js";
import { findParagraphs } from "./paragraphs.js";
import { findQuotations } from "./quotations.js";
import { findSentences } from "./sentences.js";
import { findTokens } from "./tokens.js";

/** Gives each paragraph the range of its sentences. */
const holdSentences = (spans: readonly Span[], sentences: readonly Sentence[]): readonly Paragraph[] => {
  let next = 0;
  return spans.map(({ start, end }) => {
    const from = next;
    while ((sentences[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return { start, end, sentences: { from, to: next } };
  });
};

/**
 * Reads a text into paragraphs, sentences, tokens and quotations.
 *
 * Nothing is lost: every character that is not blank lies in exactly one token, the sentences part the tokens, and
 * the paragraphs part the sentences. All offsets are in UTF-16 code units of `text`. Takes any string, in time
 * linear in its length; never throws.
 */
export const readText = (text: string): TextDocument => {
  const spans = findParagraphs(text);
  const tokens = findTokens(text, spans);
  const quotations = findQuotations(text, tokens, spans);
  const sentences = findSentences(tokens, spans, quotations);
  return { text, paragraphs: holdSentences(spans, sentences), sentences, tokens, quotations };
};
