import type { Span } from "../../record/index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/** The characters of a run of tokens; a run must not be empty. */
export function spanOfTokens(document: TextDocument, range: IndexRange): Span {
  const start = document.tokens[range.from]?.start ?? 0;
  return { start, end: document.tokens[range.to - 1]?.end ?? start };
}

/** The tokens that lie wholly within a span. Found by bisection. */
export function tokensWithin(document: TextDocument, span: Span): IndexRange {
  const from = firstToken(document, (start) => start >= span.start);
  let to = from;
  while ((document.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to += 1;
  return { from, to };
}

/** Index of the first token whose start satisfies a condition that holds from some token on. */
function firstToken(document: TextDocument, holds: (start: number) => boolean): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(document.tokens[middle]?.start ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}
