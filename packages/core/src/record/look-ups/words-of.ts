import type { Span } from "../span.js";
import type { AnyItem, Ref } from "./items-in.js";
import { spanText } from "./span-text.js";
import type { SpansOfItem } from "./spans-of.js";

/** The words of items; only where the text is at hand. */
export interface WordsOfItem {
  /** The text that the record's spans are offsets of. */
  readonly text: string;
  /** The words of spans, the pieces of what has a gap joined by an ellipsis. */
  textOf(spans: readonly Span[]): string;
  /** The words of any item, as `spansOf` gives its places; "" where the record does not hold it. */
  wordsOf(item: Ref<AnyItem>): string;
}

/** Makes the look-ups of words. */
export function wordsOfItem(text: string, { spansOf }: SpansOfItem): WordsOfItem {
  return {
    text,
    textOf: (spans) => spanText(text, spans),
    wordsOf: (item) => spanText(text, spansOf(item)),
  };
}
