import type { AttributionForm, Span } from "../../record/index.js";
import { firstIndex } from "../../search/index.js";
import type { Quotation } from "../../text/index.js";

/** Up to this share of a content's letters may lie outside quotation marks in a direct quotation ("that"). */
const LARGEST_UNQUOTED_SHARE = 0.05;

/** The words within quotation marks, in the order of the text: those of the outermost quotations. */
export function quotedSpans({ quotations }: { readonly quotations: readonly Quotation[] }): readonly Span[] {
  return quotations.filter((quotation) => quotation.depth === 0).flatMap((quotation) => quotation.content);
}

/**
 * How a content is given: `direct` where its letters lie within quotation marks, `indirect` where none does,
 * `mixed` otherwise. `quoted` are the text's `quotedSpans`.
 */
export function formOf(text: string, quoted: readonly Span[], content: readonly Span[]): AttributionForm {
  let inside = 0;
  let letters = 0;
  for (const span of content) {
    letters += letterCount(text, span);
    for (let i = firstIndex(quoted, ({ end }) => end > span.start); i < quoted.length; i++) {
      const quote = quoted[i];
      if (quote === undefined || quote.start >= span.end) break;
      inside += letterCount(text, {
        start: Math.max(quote.start, span.start),
        end: Math.min(quote.end, span.end),
      });
    }
  }
  if (inside === 0) return "indirect";
  return letters - inside <= letters * LARGEST_UNQUOTED_SHARE ? "direct" : "mixed";
}

function letterCount(text: string, span: Span): number {
  let count = 0;
  for (let i = span.start; i < span.end; i++) if (isLetter.test(text.charAt(i))) count++;
  return count;
}

const isLetter = /[\p{L}\p{N}]/u;
