import * as z from "zod";

/**
 * A half-open range of characters: `start` is in, `end` is out.
 *
 * Both are offsets in UTF-16 code units of `article.text`, so `text.slice(span.start, span.end)` is the text.
 * A span is never empty.
 */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .readonly()
  .refine((span) => span.start < span.end, { message: "a span ends after it starts", path: ["end"] });
export type Span = z.infer<typeof Span>;

/** Several spans of one thing, in the order of the text: more than one where the thing has a gap. */
export const Spans = z.array(Span).readonly();
export type Spans = z.infer<typeof Spans>;
