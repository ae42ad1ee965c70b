import { type Span, spanText } from "@onrecord/core/record";
import type { Rule } from "./rule.js";

/** Every span begins where a token begins and ends where one ends: no half words, no white space at its ends. */
export const tokenBoundaries = {
  name: "token-boundaries",
  summary: "Every span begins and ends with a whole word or mark, without white space around it.",
  levels: { strict: "warning", parsed: "warning" },
  check: ({ text, document, spans }) => {
    if (text === undefined || document === undefined) return [];
    const starts = new Set(document.tokens.map(({ start }) => start));
    const ends = new Set(document.tokens.map(({ end }) => end));
    return spans.flatMap(({ path, span }) => {
      const fault = faultOf(text, span, starts, ends);
      return fault === undefined || span.end > text.length ? [] : [{ path, span, ...fault }];
    });
  },
} as const satisfies Rule;

function faultOf(text: string, span: Span, starts: ReadonlySet<number>, ends: ReadonlySet<number>) {
  const words = spanText(text, [span]);
  if (words !== words.trim()) {
    return {
      message: "the span has white space at its ends",
      remedy: "Leave the white space out of the span.",
    };
  }
  // A joint within a written word, such as a hyphen, is an edge as good as a token's.
  const startsWell = starts.has(span.start) || isJoint(text, span.start);
  const endsWell = ends.has(span.end) || isJoint(text, span.end);
  if (startsWell && endsWell) return undefined;
  return {
    message: `the span ${startsWell ? "ends" : "begins"} within a word`,
    remedy: `Move its ${startsWell ? "end" : "start"} to the word's edge.`,
  };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Whether an offset lies beside a mark, not between two letters, digits or halves of a character. */
function isJoint(text: string, at: number): boolean {
  return !LETTER_OR_DIGIT.test(text.charAt(at - 1)) || !LETTER_OR_DIGIT.test(text.charAt(at));
}
