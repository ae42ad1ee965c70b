import { firstIndex } from "../search/first-index.js";
import type { Sentence, TextDocument } from "../text/index.js";

/** Whether a sentence is a heading: alone in its paragraph, without a stop, in a text of several paragraphs. */
export function isHeading({ text, paragraphs }: TextDocument, sentence: Sentence): boolean {
  const paragraph = paragraphs[firstIndex(paragraphs, ({ end }) => end > sentence.start)];
  if (paragraph === undefined || paragraphs.length === 1) return false;
  const alone = paragraph.sentences.to - paragraph.sentences.from === 1;
  return alone && !/[.!?…]["”’'»)\]]*$/.test(text.slice(sentence.start, sentence.end).slice(-4));
}

/** Index of the first token behind the title, byline and date, none of which ends as a sentence does. */
export function bodyStart(document: TextDocument): number {
  return document.sentences.find((sentence) => !isHeading(document, sentence))?.tokens.from ?? 0;
}
