import type { Span } from "../../record/index.js";
import { firstIndex } from "../../search/first-index.js";
import type { IndexRange, TextDocument } from "../../text/index.js";

/** The characters of a run of tokens; a run must not be empty. */
export function spanOfTokens(document: TextDocument, range: IndexRange): Span {
  const start = document.tokens[range.from]?.start ?? 0;
  return { start, end: document.tokens[range.to - 1]?.end ?? start };
}

/** The tokens that lie wholly within a span. */
export function tokensWithin(document: TextDocument, span: Span): IndexRange {
  const from = firstIndex(document.tokens, (token) => token.start >= span.start);
  let to = from;
  while ((document.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to += 1;
  return { from, to };
}
