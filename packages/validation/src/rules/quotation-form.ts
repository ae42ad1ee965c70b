import type { AttributionForm, Span } from "@onrecord/core/record";
import type { Finding, Rule } from "./rule.js";

/** An attribution's form says how much of its content lies within quotation marks. */
export const quotationForm = {
  name: "quotation-form",
  summary:
    "A direct quotation's content lies in quotation marks, an indirect one's does not, a mixed one's in part.",
  levels: { strict: "error", parsed: "error" },
  check: ({ record, text, document }) => {
    if (text === undefined || document === undefined) return [];
    const quoted = document.quotations
      .filter(({ depth }) => depth === 0)
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start);
    return record.attributions.flatMap(({ form, content }, index): readonly Finding[] => {
      const actual = formOf(text, quoted, content);
      const [first] = content;
      return first === undefined || actual === form
        ? []
        : [
            {
              path: `attributions[${index}].form`,
              message: `the form is ${form}, but ${found[actual]}`,
              remedy: `Set the form to ${actual}, or move the content to the words that are meant.`,
              span: first,
            },
          ];
    });
  },
} as const satisfies Rule;

const found: Readonly<Record<AttributionForm, string>> = {
  direct: "the whole content lies within quotation marks",
  indirect: "none of the content lies within quotation marks",
  mixed: "only a part of the content lies within quotation marks",
};

/** Up to this share of a direct quotation's letters may stand outside the marks: a "that" before them. */
const MOST_UNQUOTED = 0.05;

function formOf(text: string, quoted: readonly Span[], content: readonly Span[]): AttributionForm {
  let inside = 0;
  let letters = 0;
  for (const span of content) {
    letters += lettersIn(text, span.start, span.end);
    for (let i = firstEndingAfter(quoted, span.start); i < quoted.length; i++) {
      const quote = quoted[i];
      if (quote === undefined || quote.start >= span.end) break;
      inside += lettersIn(text, Math.max(quote.start, span.start), Math.min(quote.end, span.end));
    }
  }
  if (inside === 0) return "indirect";
  return letters - inside <= letters * MOST_UNQUOTED ? "direct" : "mixed";
}

/** Index of the first of the sorted, disjoint spans that ends after `position`. */
function firstEndingAfter(sorted: readonly Span[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LETTER = /[\p{L}\p{N}]/u;

function lettersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < Math.min(end, text.length); i++) if (LETTER.test(text.charAt(i))) count++;
  return count;
}
