import type { Span } from "@onrecord/core/record";
import type { Reference } from "./annotation.js";

/**
 * Finds the words that an annotation points at: gives a function from a reference to its span, in UTF-16 offsets of
 * the text. It throws where the words are not there, or stand there more than once and no occurrence is given.
 */
export function locator(text: string): (reference: Reference) => Span {
  const paragraphs = paragraphSpans(text);
  return (reference) => {
    const [, number, words = "", occurrence] = /^(\d+): (.*?)(?: #(\d+))?$/su.exec(reference) ?? [];
    const paragraph = paragraphs[Number(number) - 1];
    if (paragraph === undefined || words === "") {
      throw new Error(`no such paragraph, or no words: "${reference}"`);
    }
    const found = wholeWordMatches(text, words, paragraph);
    if (found.length === 0) throw new Error(`not in the text: "${reference}"`);
    if (found.length > 1 && occurrence === undefined) {
      throw new Error(`${found.length} times: "${reference}"`);
    }
    const span = found[Number(occurrence ?? 1) - 1];
    if (span === undefined) throw new Error(`only ${found.length} times: "${reference}"`);
    return span;
  };
}

function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

function wholeWordMatches(text: string, words: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words, within.start); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (end > within.end) break;
    if (!splitsWord(text, start) && !splitsWord(text, end)) found.push({ start, end });
  }
  return found;
}

/** Whether letters or digits stand on both sides of an offset. */
function splitsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at] ?? "");
}
