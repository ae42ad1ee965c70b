import type { Span } from "@onrecord/core/record";

/** Words that are said to stand in the text at `span`, such as a standoff record's quotes. */
export interface QuotedWords {
  readonly span: Span;
  readonly quote: string;
}
