import type { AttributionId, Span } from "@onrecord/core/record";

/**
 * The words an attribution quotes: what stands between quotation marks within its content, without the marks.
 * A record that stands off from its text still says them.
 */
export interface Quote {
  readonly attribution: AttributionId;
  /** Where the words stand, in UTF-16 offsets of the article; the quotation marks are outside. */
  readonly span: Span;
  readonly quote: string;
}
