import type { Attribution, Span } from "@onrecord/core/record";
import { readText } from "@onrecord/core/text";
import type { Quote } from "./quote.js";

/**
 * The words that attributions quote: what stands between quotation marks within their contents, without the marks.
 * Words quoted within a quotation are part of it.
 *
 * @param text the article's text, which the attributions' spans count in.
 */
export function quotesOf(attributions: readonly Attribution[], text: string): readonly Quote[] {
  const quoted = readText(text)
    .quotations.filter(({ depth }) => depth === 0)
    .flatMap(({ content }) => content);
  return attributions.flatMap(({ id: attribution, content }) =>
    content
      .flatMap((span) => quoted.flatMap((quote) => shared(span, quote)))
      .map((span) => ({ attribution, span, quote: text.slice(span.start, span.end) })),
  );
}

function shared(a: Span, b: Span): readonly Span[] {
  const span = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return span.start < span.end ? [span] : [];
}
