import type { Span } from "../record/index.js";
import type { IndexRange } from "../text/index.js";
import type { TaggedToken } from "./tagged-token.js";

/** Some tokens in the order of the text, at least one. Mostly neighbours; a content or a clause may have gaps. */
export type SomeTokens = readonly [TaggedToken, ...TaggedToken[]];

/** A list as some tokens; undefined for an empty one. */
export function someTokens(tokens: readonly TaggedToken[]): SomeTokens | undefined {
  const [first, ...rest] = tokens;
  return first === undefined ? undefined : [first, ...rest];
}

/** The last of some tokens. */
export function lastOf(tokens: SomeTokens): TaggedToken {
  return tokens.at(-1) ?? tokens[0];
}

/** From the first token to the last, gaps included. */
export function rangeOf(tokens: SomeTokens): IndexRange {
  return { from: tokens[0].index, to: lastOf(tokens).index + 1 };
}

/** The characters from the first token to the last, gaps included. */
export function spanOf(tokens: SomeTokens): Span {
  return { start: tokens[0].start, end: lastOf(tokens).end };
}

/** The characters of tokens, one span for each run without a gap. */
export function spansOf(tokens: readonly TaggedToken[]): readonly Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, position) => {
    const last = spans.at(-1);
    if (last !== undefined && tokens[position - 1]?.index === token.index - 1)
      spans[spans.length - 1] = { start: last.start, end: token.end };
    else spans.push({ start: token.start, end: token.end });
  });
  return spans;
}
