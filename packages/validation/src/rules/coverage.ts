import { type Span, spanText } from "@onrecord/core/record";
import type { Sentence, TextDocument } from "@onrecord/core/text";
import { overlap } from "../span-math/index.js";
import { lowerWords, shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** A sentence says something, which somebody claims, unless there is a reason that it does not. */
export const coverage = {
  name: "coverage",
  summary: "Every sentence has a claim or an attribution, save questions, headings and fragments.",
  levels: { strict: "warning", parsed: "hint" },
  check: ({ record, text, document }) => {
    if (text === undefined || document === undefined) return [];
    const covering = [
      ...record.claims.flatMap(({ content }) => content),
      ...record.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ].sort((a, b) => a.start - b.start);
    return uncovered(document, covering)
      .filter((sentence) => !isExcused(text, sentence, document))
      .map(
        (sentence): Finding => ({
          path: "claims",
          message: `nothing is claimed of ${shown(spanText(text, [sentence]))}`,
          remedy: "Add the claim that the sentence makes, with its source if it has one.",
          span: { start: sentence.start, end: sentence.end },
        }),
      );
  },
} as const satisfies Rule;

/** The sentences that no span touches. */
function uncovered(document: TextDocument, sorted: readonly Span[]): readonly Sentence[] {
  let next = 0;
  let reach = 0;
  return document.sentences.filter((sentence) => {
    for (let span = sorted[next]; span !== undefined && span.start < sentence.end; span = sorted[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return reach <= sentence.start;
  });
}

/** "Not so." and "Photo: A. Brink" claim next to nothing. */
const FEWEST_WORDS = 4;

/** Whether a sentence asks, is a fragment, stands without a stop as headings do, or only quotes. */
function isExcused(text: string, sentence: Sentence, document: TextDocument): boolean {
  const words = spanText(text, [sentence]);
  if (!/[.!…]["”’')\]]*$/.test(words.slice(-4))) return true;
  if (lowerWords(words).length < FEWEST_WORDS) return true;
  return document.quotations.some(({ content }) =>
    content.some((quoted) => overlap(quoted, sentence) && isMostOf(quoted, sentence)),
  );
}

/** Marks at its ends are all that a wholly quoted sentence has outside the quotation. */
const MARKS = 4;

const isMostOf = (quoted: Span, sentence: Span): boolean =>
  Math.min(quoted.end, sentence.end) - Math.max(quoted.start, sentence.start) >=
  sentence.end - sentence.start - MARKS;
