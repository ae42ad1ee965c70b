import { englishText } from "../language/en/index.js";
import type { TextLanguage } from "../language/index.js";
import type { TextDocument } from "./document.js";
import { holdItems } from "./hold-items.js";
import { findParagraphs } from "./paragraphs.js";
import { findQuotations } from "./quotations.js";
import { findSentences } from "./sentences.js";
import { findTokens } from "./tokens.js";

/**
 * Reads a text into paragraphs, sentences, tokens and quotations.
 *
 * Nothing is lost: every character that is not blank lies in exactly one token, the sentences part the tokens, and
 * the paragraphs part the sentences. All offsets are in UTF-16 code units of `text`. Takes any string, in time
 * linear in its length; never throws.
 *
 * @param language what it is written in; English, unless another is given
 */
export function readText(
  text: string,
  { writing }: Pick<TextLanguage, "writing"> = englishText,
): TextDocument {
  const spans = findParagraphs(text);
  const tokens = findTokens(text, spans, writing);
  const quotations = findQuotations(text, tokens, spans);
  const sentences = findSentences(tokens, spans, quotations, writing);
  const paragraphs = holdItems(sentences, spans).map(({ start, end, items }) => ({
    start,
    end,
    sentences: items,
  }));
  return { text, paragraphs, sentences, tokens, quotations };
}
